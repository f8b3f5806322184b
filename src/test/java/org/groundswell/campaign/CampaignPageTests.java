package org.groundswell.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The workbench pages of a campaign, through the web.
@GroundswellTest
class CampaignPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CampaignQueries campaigns;

    private CampaignView campaign;
    private UUID admin;

    @BeforeEach
    void setTheStage() {
        campaign = new Stage(context).campaign();
        admin = accounts.admin(campaign.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings/texts",
                "/settings/languages",
                "/settings/accent",
                "/settings/retention",
                "/team"
            })
    void everyPageOpensForItsOwnPeopleOnly(String page) throws Exception {
        assertThat(get(admin, "", page).getStatus()).isEqualTo(200);
        assertThat(get(admin, "/es", page).getContentAsString())
                .contains("lang=\"es\"")
                .doesNotContain("??");
        UUID outsider = accounts.admin(Ids.ordered());
        assertThat(get(outsider, "", page).getStatus()).isEqualTo(404);
    }

    @Test
    void ownerLaunchesACampaignWithKeysOfItsOwn() throws Exception {
        UUID owner = accounts.owner();
        String title = "Winter " + Ids.random();
        var answer = post(
                owner,
                "/organize/campaigns/new",
                "id",
                Ids.ordered().toString(),
                "title[en]",
                title,
                "languages",
                "en");

        assertThat(answer.getStatus()).isEqualTo(303);
        String slug = String.valueOf(answer.getRedirectedUrl()).replaceAll("^/organize/|/settings$", "");
        CampaignView launched = campaigns.bySlug(slug).orElseThrow();
        assertThat(launched.title().in(Locale.ENGLISH)).isEqualTo(title);
        assertThat(launched.retentionDays()).isEqualTo(30);
        assertThat(launched.accent().light()).isEqualTo(Accent.PRINTERS_RED);
        assertThat(post(admin, "/organize/campaigns/new", "title[en]", "Mine").getStatus())
                .isEqualTo(404);
        assertThat(post(owner, "/organize/campaigns/new", "languages", "en").getContentAsString())
                .contains("Give the campaign a title.");
        assertThat(post(owner, "/organize/campaigns/new", "title[en]", "No tongue")
                        .getContentAsString())
                .contains("Choose at least one language.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            texts|title[en]||Give the campaign a title.
            languages|other||Choose at least one language.
            accent|accent|red|Enter a color like #c8102e.
            accent|accent|#ffcc00|The nearest tone that works is #
            retention|days|a month|Enter a whole number from 1 to 180.
            retention|days|181|Enter a whole number from 1 to 180.
            """)
    void wrongAnswerGetsASentenceAndKeepsWhatWasTyped(String part, String field, String value, String sentence)
            throws Exception {
        var answer = post(
                admin,
                "/organize/%s/settings/%s".formatted(campaign.slug(), part),
                "version",
                "0",
                field,
                value == null ? "" : value);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(sentence, value == null ? "" : value);
    }

    @Test
    void colorIsSavedOnceAndAStaleFormIsAConflict() throws Exception {
        String path = "/organize/%s/settings/accent".formatted(campaign.slug());

        assertThat(post(admin, path, "version", "0", "accent", "#1E6436").getStatus())
                .isEqualTo(303);
        assertThat(campaigns.byId(campaign.id()).orElseThrow().accent().light()).isEqualTo("#1e6436");
        assertThat(post(admin, path, "version", "0", "accent", "#c8102e").getStatus())
                .isEqualTo(409);
        assertThat(get(admin, "", "/settings").getContentAsString()).contains("Robin Test chose the color #1e6436.");
    }

    @Test
    void retentionIsAnAdminsAndAsksForThePasswordAgain() throws Exception {
        String path = "/organize/%s/settings/retention".formatted(campaign.slug());
        UUID organizer = accounts.organizer(campaign.id());

        assertThat(post(organizer, path, "version", "0", "days", "60").getStatus())
                .isEqualTo(403);
        mvc.post()
                .uri(path)
                .header("Sec-Fetch-Site", "same-origin")
                .with(SignedIn.sinceAnHour(admin))
                .param("version", "0")
                .param("days", "60")
                .exchange();
        assertThat(campaigns.byId(campaign.id()).orElseThrow().retentionDays()).isEqualTo(30);
        assertThat(post(admin, path, "version", "0", "days", "60").getStatus()).isEqualTo(303);
        assertThat(campaigns.byId(campaign.id()).orElseThrow().retentionDays()).isEqualTo(60);
    }

    @Test
    void campaignsOwnLanguageIsChosen() throws Exception {
        String path = "/organize/%s/settings/languages".formatted(campaign.slug());

        assertThat(post(admin, path, "version", "0", "languages", "en", "languages", "es", "first", "es")
                        .getStatus())
                .isEqualTo(303);
        assertThat(campaigns.byId(campaign.id()).orElseThrow().languages())
                .containsExactly(Locale.of("es"), Locale.ENGLISH);
        assertThat(post(admin, path, "version", "1", "languages", "en", "first", "es")
                        .getContentAsString())
                .contains("Choose one of the languages you ticked.");
    }

    @ParameterizedTest
    @CsvSource({"languages, languages, zz", "languages, languages, ''", "texts, title[zz], x"})
    void languageNobodySpeaksHereIsRefused(String part, String field, String value) {
        var answer = post(
                admin,
                "/organize/%s/settings/%s".formatted(campaign.slug(), part),
                "version",
                "0",
                "title[en]",
                "Title",
                field,
                value,
                field,
                value);

        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void roleThatCannotBeGivenHereIsRefused() throws Exception {
        String path = "/organize/%s/team".formatted(campaign.slug());

        var answer = post(admin, path, "email", "new@example.org", "role", "OWNER");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choose as what.");
    }

    @Test
    void retentionIsNotOfferedToOrganizers() throws Exception {
        UUID organizer = accounts.organizer(campaign.id());

        assertThat(get(organizer, "", "/settings/retention").getStatus()).isEqualTo(403);
        assertThat(get(organizer, "", "/settings").getContentAsString()).doesNotContain("/settings/retention");
        assertThat(get(admin, "", "/settings").getContentAsString()).contains("/settings/retention");
    }

    @Test
    void twoWhoSendTheSameFormAtOnceLaunchOneCampaign() throws Exception {
        UUID owner = accounts.owner();
        String id = Ids.ordered().toString();
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(java.util.Collections.nCopies(
                    4,
                    () -> post(owner, "/organize/campaigns/new", "id", id, "title[en]", "Race " + id, "languages", "en")
                            .getRedirectedUrl()));
            var addresses = new java.util.HashSet<String>();
            for (var answer : answers) {
                addresses.add(String.valueOf(answer.get()));
            }
            assertThat(addresses).hasSize(1).doesNotContain("null");
        }
    }

    @Test
    void adminsInviteAndOrganizersDoNot() throws Exception {
        String path = "/organize/%s/team".formatted(campaign.slug());

        assertThat(post(admin, path, "email", "new@example.org", "role", "ORGANIZER")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(admin, "", "/team").getContentAsString()).contains("Robin Test", "Invited, no answer yet");
        assertThat(post(admin, path, "email", "nobody", "role", "ORGANIZER").getStatus())
                .isEqualTo(422);
        assertThat(post(accounts.organizer(campaign.id()), path, "email", "new@example.org")
                        .getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse get(UUID account, String prefix, String page) {
        return mvc.get()
                .uri(prefix + "/organize/" + campaign.slug() + page)
                .with(SignedIn.as(account))
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse post(UUID account, String path, String... fields) {
        var request =
                mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").with(SignedIn.as(account));
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request.exchange().getResponse();
    }
}
