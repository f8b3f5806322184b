package org.groundswell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Folding;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Pledges as organizers and admins look through them.
@GroundswellTest
class PledgeListTests {

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
    private UUID admin;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        organizer = accounts.organizer(campaign.id());
        admin = accounts.admin(campaign.id());
    }

    @Test
    void numbersAreSilentUnderTenAndFilteredOnesRoundedDown() {
        pledge(9);
        assertThat(page(organizer, "")).contains("Fewer than 10 pledges fit.");

        pledge(4);

        assertThat(page(organizer, "")).contains("About 10 pledges fit, rounded down.", ">13</td>");
        assertThat(page(organizer, "?condition=with")).contains("Fewer than 10 pledges fit.");
        assertThat(page(organizer, "?condition=without")).contains("About 10 pledges fit");
        assertThat(page(organizer, "?day=2020-01-01")).contains("Fewer than 10 pledges fit.");
    }

    @Test
    void whatIsNoFilterFiltersNothing() {
        pledge(10);

        assertThat(page(organizer, "?way=x&state=%27&source=-&day=32&after=0&action=none"))
                .contains("About 10 pledges fit");
    }

    @Test
    void onlyAdminsSeePledgeByPledgeAndNobodySeesWhose() {
        String email = email();
        stage.pledge(action, email);

        assertThat(page(organizer, "")).doesNotContain("Pledge by pledge");
        assertThat(page(admin, "")).contains("Pledge by pledge").doesNotContain(email, "55401");
    }

    @Test
    void rowsGoOnWhereThePageBeforeEnded() {
        pledge(53);

        String first = page(admin, "");
        Matcher older = Pattern.compile("after=([0-9a-f-]{36})").matcher(first);
        assertThat(older.find()).isTrue();
        String second = page(admin, "?action=" + action.slug() + "&after=" + older.group(1));

        assertThat(rows(first)).isEqualTo(50);
        assertThat(rows(second)).isEqualTo(3);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void onePersonIsFoundByExactAddressOnlyAndEachLookIsInTheJournal() {
        String email = email();
        stage.pledge(action, email);

        assertThat(text(lookUp(email, SignedIn.as(admin))))
                .contains("One pledge stands behind this address.")
                .as("what each line of a row is, where its columns have no heads")
                .contains("data-label=\"Confirmed on\"", "data-label=\"Will do\"", "data-label=\"County\"");
        assertThat(text(lookUp(email.substring(1), SignedIn.as(admin)))).contains("Nobody confirmed anything");

        assertThat(looks()).isEqualTo(2);
        assertThat(jdbc.sql("select arguments::text from journal_entry")
                        .query(String.class)
                        .list())
                .noneMatch(arguments -> arguments != null && arguments.contains(email));
    }

    @Test
    void lookingUpAsksForThePasswordAgainAndForAnAddress() {
        assertThat(lookUp(email(), SignedIn.sinceAnHour(admin))).hasStatus3xxRedirection();
        assertThat(lookUp("nobody", SignedIn.as(admin))).hasStatus(422);
        assertThat(looks()).isZero();
    }

    private MvcTestResult lookUp(String email, RequestPostProcessor as) {
        return web.post()
                .uri("/organize/%s/pledges/person".formatted(campaign.slug()))
                .param("email", email)
                .with(as)
                .exchange();
    }

    private int looks() {
        return jdbc.sql(
                        "select count(*) from journal_entry where message_key = 'pledge.journal.looked-up' and subject_id = :id")
                .param("id", campaign.id())
                .query(Integer.class)
                .single();
    }

    private void pledge(int people) {
        for (int person = 0; person < people; person++) {
            stage.pledge(action, email());
        }
    }

    private String page(UUID account, String query) {
        context.getBean(Folding.class).fold();
        MvcTestResult answer = web.get()
                .uri(java.net.URI.create("/organize/%s/pledges%s".formatted(campaign.slug(), query)))
                .with(SignedIn.as(account))
                .exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int rows(String page) {
        return page.split("data-label=\"Confirmed on\"", -1).length - 1;
    }

    private static String email() {
        return "p%s@example.org".formatted(Ids.random());
    }
}
