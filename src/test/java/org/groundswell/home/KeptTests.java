package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What organizers see and say of a day that has passed.
@GroundswellTest
class KeptTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;
    private CampaignView campaign;
    private ActionView action;
    private UUID organizer;
    private UUID partner;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        organizer = accounts.organizer(campaign.id());
        partner = stage.partner(campaign.id());
    }

    @Test
    void exactNumbersFromTenOnByWayStateAndPartner() {
        assertThat(page("/kept")).contains("The numbers show once 10 people gave the same answer.");
        over();
        kept("TOOK_PART", 246);
        kept("PARTLY", 34);
        kept("COULD_NOT", 41);
        kept("NOT_SAID", 12);
        kept("TOOK_PART:way:" + action.ways().getFirst().id(), 123);
        kept("TOOK_PART:state:MN", 87);
        kept("TOOK_PART:state:WY", 9);
        kept("TOOK_PART:source:" + partner, 76);

        assertThat(page("/kept"))
                .contains("333 answered.", ">246<", ">34<", ">123<", ">Minnesota<", ">87<", ">76<", "Stage ")
                .doesNotContain("WY");
        assertThat(text("/es/organize/%s/actions/%s/kept".formatted(campaign.slug(), action.slug())))
                .contains("Respondieron 333.", "No pudieron");
        assertThat(text("/organize/" + campaign.slug())).contains("246 of 333 who answered took part");
        assertThat(page("")).contains("What was kept", "What came of it");
    }

    @Test
    void answerUnderTenCannotBeSubtracted() {
        over();
        kept("TOOK_PART", 246);
        kept("PARTLY", 34);
        kept("COULD_NOT", 41);
        kept("NOT_SAID", 3);

        assertThat(page("/kept")).contains(">246<", "fewer than 10").doesNotContain("324");
        assertThat(text("/organize/" + campaign.slug()))
                .contains("246 took part")
                .doesNotContain("324");
    }

    @Test
    void whatCameOfItIsSaidOnceTheDayHasPassedAndIsPublicAtOnce() {
        String path = "/organize/%s/actions/%s/outcome".formatted(campaign.slug(), action.slug());
        MockHttpServletResponse early = say("The council met us.");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(utf8(early)).contains("Its day has not passed yet.", "The council met us.");
        assertThat(web.get().uri(path).with(SignedIn.as(organizer))).hasStatus(303);

        over();
        assertThat(utf8(say("x".repeat(401)))).contains("401");
        assertThat(text(path)).contains("What came of it?");
        assertThat(say("The council met us.").getStatus()).isEqualTo(303);

        assertThat(page("")).contains("The council met us.", "wrote what came of it.");
        assertThat(utf8(web.get()
                        .uri("/c/%s/%s".formatted(campaign.slug(), action.slug()))
                        .exchange()
                        .getResponse()))
                .contains("What came of it", "The council met us.");
        UUID outsider = accounts.organizer(stage.campaign().id());
        assertThat(web.get().uri(path).with(SignedIn.as(outsider))).hasStatus(404);
    }

    private MockHttpServletResponse say(String words) {
        return web.post()
                .uri("/organize/%s/actions/%s/outcome".formatted(campaign.slug(), action.slug()))
                .with(SignedIn.as(organizer))
                .param("version", Integer.toString(stage.version(action.id())))
                .param("outcome[en]", words)
                .exchange()
                .getResponse();
    }

    private void kept(String cell, int people) {
        jdbc.sql("insert into count_kept (action_id, cell, campaign_id, people) values (?, ?, ?, ?)")
                .params(action.id(), "kept:" + cell, campaign.id(), people)
                .update();
    }

    /// Moving the clock so far would end the session.
    private void over() {
        jdbc.sql("update action set day = '2026-02-20' where id = ?")
                .param(action.id())
                .update();
    }

    private String page(String part) {
        return text("/organize/%s/actions/%s%s".formatted(campaign.slug(), action.slug(), part));
    }

    private String text(String path) {
        var answer = web.get().uri(path).with(SignedIn.as(organizer)).exchange();
        assertThat(answer).hasStatusOk();
        return utf8(answer.getResponse());
    }

    private static String utf8(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
