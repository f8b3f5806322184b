package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerInvitation;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.coalition.Partnering;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GroundswellTest
class PartnerHomeTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Stage stage;
    private CampaignView campaign;
    private UUID partner;
    private UUID lead;

    @BeforeEach
    void partner() {
        stage = new Stage(context);
        campaign = stage.campaign();
        partner = stage.partner(campaign.id());
        lead = accounts.representative(partner);
    }

    @Test
    void everyComingActionMayBeAnsweredWithWhatOneCanBring() {
        assertThat(home("")).contains("As soon as the coalition publishes one");

        ActionView action = stage.publish(campaign);
        assertThat(home("")).contains("We can bring", "/commitments/new?action=" + action.id());
        assertThat(home("/es")).contains("Podemos llevar");
        assertThat(body(get("/partner/" + partner + "/commitments/new?action=" + action.id())))
                .containsPattern("<option[^>]*value=\"" + action.id() + "\"[^>]*selected");
    }

    @Test
    void campaignThatAsksForThePartnerWaitsForItsAnswer() {
        CampaignView other = stage.campaign();
        assertThat(home("")).contains("/campaigns/" + campaign.slug()).doesNotContain("Answer");

        context.getBean(Partnering.class)
                .invite(
                        accounts.actor(accounts.admin(other.id())),
                        other.id(),
                        new PartnerInvitation(
                                Ids.ordered(),
                                context.getBean(PartnerQueries.class)
                                        .byId(partner)
                                        .orElseThrow()
                                        .name(),
                                PartnerKind.COMMUNITY,
                                "x@example.org",
                                Locale.ENGLISH,
                                true,
                                new PartnerInvitation.Twin(partner)));

        assertThat(home("")).contains("Answer", "/campaigns/" + other.slug());
        assertThat(home("/es")).contains("Responder");
    }

    @Test
    void promiseOffersTheVerbsItsStateAllows() {
        UUID id = stage.commitment(partner, stage.publish(campaign));
        String path = "/partner/" + partner + "/commitments/" + id;

        assertThat(home("")).contains(path + "/wording", path + "/withdrawal").doesNotContain(path + "/report");
    }

    @Test
    void whomOnesLinkBroughtIsRoundedAndSilentUnderTen() {
        ActionView action = stage.publish(campaign);
        String code = stage.linkCode(campaign.id(), partner);
        count(action, "source:" + partner, 9);
        count(action, "waiting-source:" + partner, 34);
        count(action, "source:" + stage.partner(campaign.id()), 500);
        assertThat(home(""))
                .contains("Brought by you", "fewer than 10 in, 30 waiting for others.")
                .contains("/a/" + action.code() + "?s=" + code, "/cards?s=" + code, "/poster?s=" + code)
                .doesNotContain("500 in", "34 waiting", "9 in,");
        assertThat(home("/es"))
                .contains("Quienes llegaron por ustedes", "Van menos de 10; esperan a otras personas: 30.");

        jdbc.sql("update participation set state = 'LEFT' where partner_id = ?")
                .param(partner)
                .update();
        assertThat(home("")).doesNotContain("Brought by you", code);
    }

    @Test
    void scopeLineSaysMemberAndForWhomOneActs() {
        assertThat(home("")).contains("member of the coalition, acting for this partner");
        assertThat(home("/es")).contains("integrante de la coalición, en nombre de esta organización");
    }

    @Test
    void colleagueIsInvitedAndShownUntilTheyCome() {
        var answer = web.post()
                .uri("/partner/" + partner + "/people/new")
                .with(SignedIn.as(lead))
                .param("email", "colleague@example.org")
                .exchange();

        assertThat(answer).hasRedirectedUrl("/partner/" + partner);
        assertThat(home("")).contains("Robin Test", "invited by Robin Test").doesNotContain("colleague@example.org");
    }

    @Test
    void wrongAddressOfAColleagueComesBack() {
        var answer = web.post()
                .uri("/partner/" + partner + "/people/new")
                .with(SignedIn.as(lead))
                .param("email", "colleague.example.org")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("colleague.example.org", "email-error");
    }

    @Test
    void whoSpeaksForOnePartnerIsTakenToIt() {
        assertThat(get("/partner")).hasRedirectedUrl("/partner/" + partner);
        assertThat(get("/organize")).hasRedirectedUrl("/partner/" + partner);

        UUID organizer = accounts.organizer(campaign.id());
        assertThat(web.get().uri("/partner").with(SignedIn.as(organizer))).hasRedirectedUrl("/organize?choose=true");
        assertThat(web.get().uri("/organize").with(SignedIn.as(organizer)))
                .hasRedirectedUrl("/organize/" + campaign.slug());
    }

    /// What was published of a number; by now it is larger, which nobody may see.
    private void count(ActionView action, String cell, int published) {
        jdbc.sql("insert into count_cell (action_id, cell, campaign_id, basis, exact) values (?, ?, ?, ?, ?)")
                .params(action.id(), cell, campaign.id(), published, published + 100)
                .update();
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(SignedIn.as(lead)).exchange();
    }

    private String home(String language) {
        MvcTestResult answer = get(language + "/partner/" + partner);
        assertThat(answer).hasStatusOk();
        assertThat(body(answer)).doesNotContain("??");
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
