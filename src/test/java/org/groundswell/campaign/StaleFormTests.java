package org.groundswell.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Grant;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Two people edit one campaign at once: who comes second loses nothing and sees both.
@GroundswellTest
class StaleFormTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CampaignQueries campaigns;

    private CampaignView campaign;
    private UUID first;
    private UUID second;

    @BeforeEach
    void setTheStage() {
        campaign = new Stage(context).campaign();
        var admin = new Grant(Role.ADMIN, Scope.campaign(campaign.id()));
        first = accounts.named("Ana First", admin);
        second = accounts.named("Bo Second", admin);
    }

    @Test
    void whoComesSecondSeesBothTextsAndWhoseTheOtherIs() throws Exception {
        rewrite(first, 0, "Autumn", "Everybody out");
        var conflict = rewrite(second, 0, "Winter", "Everybody out");

        assertThat(conflict.getStatus()).isEqualTo(409);
        String page = conflict.getContentAsString();
        assertThat(page).contains("Ana First saved this while you were writing.", "value=\"Winter\"");
        assertThat(page).containsPattern("Ana First wrote:</strong>\\s*<p>Autumn</p>");
        assertThat(page.split("class=\"theirs\"", -1)).as("fields that differ").hasSize(2);
        assertThat(title()).isEqualTo("Autumn");
    }

    @Test
    void savingAgainOverwritesKnowingly() throws Exception {
        rewrite(first, 0, "Autumn", "Everybody out");
        var conflict = rewrite(second, 0, "Winter", "Everybody out");
        assertThat(conflict.getContentAsString()).contains("name=\"version\" value=\"1\"");

        assertThat(rewrite(second, 1, "Winter", "Everybody out").getStatus()).isEqualTo(303);
        assertThat(title()).isEqualTo("Winter");
    }

    @Test
    void theOtherOnesChoiceIsMarkedWhereItIsMade() throws Exception {
        post(first, "", "/settings/languages", "version", "0", "languages", "en");
        var conflict = post(second, "/es", "/settings/languages", "version", "0", "languages", "es");

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString())
                .contains("Ana First guardó esto mientras usted escribía.")
                .containsOnlyOnce("Ana First eligió esto");
    }

    private MockHttpServletResponse rewrite(UUID account, int version, String title, String call) {
        return post(
                account,
                "",
                "/settings/texts",
                "version",
                String.valueOf(version),
                "title[en]",
                title,
                "title[es]",
                "Escena",
                "call[en]",
                call,
                "call[es]",
                "Todo el mundo fuera",
                "story[en]",
                "Why we do this.",
                "story[es]",
                "Por qué lo hacemos.");
    }

    private String title() {
        return campaigns.byId(campaign.id()).orElseThrow().title().in(Locale.ENGLISH);
    }

    private MockHttpServletResponse post(UUID account, String prefix, String page, String... fields) {
        var request = mvc.post()
                .uri(prefix + "/organize/" + campaign.slug() + page)
                .header("Sec-Fetch-Site", "same-origin")
                .with(SignedIn.as(account));
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request.exchange().getResponse();
    }
}
