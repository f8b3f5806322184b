package org.groundswell.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.groundswell.account.TestAccounts;
import org.groundswell.campaign.CampaignView;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The workbench pages of an action, through the web.
@GroundswellTest
class ActionPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ActionQueries queries;

    private Stage stage;
    private CampaignView campaign;
    private UUID organizer;
    private UUID draft;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        organizer = accounts.organizer(campaign.id());
        draft = stage.draft(campaign, ActionKind.STRIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/texts",
                "/exceptions",
                "/ways",
                "/offers",
                "/contact",
                "/address",
                "/schedule",
                "/publication",
                "/notices",
                "/cancellation"
            })
    void everyPartOpensInBothLanguagesAndOnlyForTheCampaignsOwnPeople(String part) throws Exception {
        String path = "/actions/mass-strike-day" + part;

        assertThat(get(organizer, path).getStatus()).isEqualTo(200);
        assertThat(get(organizer, "/es", path).getContentAsString())
                .contains("lang=\"es\"")
                .doesNotContain("??");
        UUID outsider = accounts.organizer(stage.campaign().id());
        assertThat(get(outsider, path).getStatus()).isEqualTo(404);
    }

    @Test
    void listAndNewFormOpen() throws Exception {
        assertThat(get(organizer, "/actions").getContentAsString())
                .contains("Mass strike day", "Friday, May 1, 2026")
                .doesNotContain("No action yet");
        assertThat(get(organizer, "/actions/new").getContentAsString())
                .contains("Walk-out", "What do you ask, in one sentence?");
        UUID outsider = accounts.organizer(stage.campaign().id());
        assertThat(get(outsider, "/actions").getStatus()).isEqualTo(404);
        assertThat(get(outsider, "/actions/new").getStatus()).isEqualTo(404);
        assertThat(post(outsider, "/actions/new", "kind", "STRIKE").getStatus()).isEqualTo(404);
    }

    @Test
    void overIsOverInTheListAndOnItsPage() throws Exception {
        UUID late = stage.publish(campaign).id();
        String path = "/actions/" + queries.byId(late).orElseThrow().slug();
        assertThat(get(organizer, path).getContentAsString()).contains("Cancel…", "Change day, time or place", "Share");
        // Moving the clock so far would end the session.
        context.getBean(JdbcClient.class)
                .sql("update action set day = '2026-02-20' where id = ?")
                .param(late)
                .update();

        assertThat(get(organizer, "/actions").getContentAsString())
                .contains("id=\"past\"")
                .doesNotContain("id=\"public\"");
        assertThat(get(organizer, path).getContentAsString())
                .contains(">Over</span>", "Post a notice")
                .doesNotContain("Cancel…", "Change day, time or place", path + "/share");
        assertThat(get(organizer, path + "/share").getContentAsString())
                .contains("Its day has passed.")
                .doesNotContain("share-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/publication", "/address", "/kind", "/discard"})
    void whatOnlyADraftHasLeadsBackOnceItIsPublic(String part) throws Exception {
        String path = "/actions/" + stage.publish(campaign).slug();

        assertThat(get(organizer, path + part).getRedirectedUrl()).endsWith(path);
    }

    @Test
    void allMistakesOfANewActionAreToldAtOnceInTheOrderOfThePage() throws Exception {
        var answer = post(
                organizer,
                "/actions/new",
                "kind",
                "",
                "name[en]",
                "x".repeat(200),
                "day",
                "soon",
                "ask[en]",
                "y".repeat(300));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .containsSubsequence("href=\"#kind", "href=\"#name", "href=\"#day", "href=\"#ask");
    }

    @Test
    void fiveAnswersMakeAnActionWithStarterTexts() throws Exception {
        var answer = post(
                organizer,
                "/actions/new",
                "id",
                Ids.ordered().toString(),
                "kind",
                "WALK_OUT",
                "name[en]",
                "Walk out for heat",
                "day",
                "2026-05-04",
                "starts",
                "2:00 pm",
                "zone",
                "America/Denver",
                "where",
                "PLACES",
                "places[0].name",
                "Front gate",
                "places[0].address",
                "1 Mill Road, Boulder");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).endsWith("/actions/walk-out-for-heat/preview");
        assertThat(get(organizer, "/actions/walk-out-for-heat").getContentAsString())
                .contains("Walk out at 2:00 pm", "from 2:00 pm Mountain", "Front gate, 1 Mill Road, Boulder")
                .contains("I cannot stop work that day. I will join before or after my shift.")
                .contains("(Spanish is missing)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind|NONSENSE|Choose what it is.
            name[en]||Give it a name.
            day||Enter a day with its year
            day|May 1st|Enter a day with its year
            day|2026-02-30|Enter a day with its year
            day|2016-05-01|This day has passed. Check the year.
            day|5/1/2062|Is the year right?
            starts|noonish|Enter a time
            starts|25:00|Enter a time
            ends|13:00|The end is before the start.
            zone|Mars/Olympus|Choose the time zone.
            where|NOWHERE|Choose where it is.
            where|PLACES|Enter the name of the place.
            where|ONLINE|Enter a link that begins with https://
            """)
    void wrongAnswerGetsASentenceAndKeepsWhatWasTyped(String field, String value, String sentence) throws Exception {
        var answer = post(
                organizer,
                "/actions/new",
                "kind",
                "STRIKE",
                "name[en]",
                "Kept name",
                "ask[en]",
                "Kept ask",
                "day",
                "2026-05-04",
                "starts",
                "14:00",
                field,
                value == null ? "" : value);

        assertThat(answer.getStatus()).isEqualTo(422);
        AbstractStringAssert<?> page = assertThat(answer.getContentAsString());
        page.contains(sentence, "Kept ask", "error-summary");
        if (value != null && List.of("day", "starts").contains(field)) {
            page.contains("value=\"" + value + "\"");
        }
    }

    @Test
    void draftMayLackItsDayButIsThenNotPublished() throws Exception {
        var answer = post(organizer, "/actions/new", "kind", "PROTEST", "name[en]", "Some day", "later", "yes");
        assertThat(answer.getStatus()).isEqualTo(303);

        assertThat(get(organizer, "/actions/some-day/publication").getContentAsString())
                .contains("It has no day yet.")
                .doesNotContain("Publish now");
        String now = String.valueOf(stage.version(queries.draftsIn(campaign.id()).stream()
                .filter(line -> line.slug().equals("some-day"))
                .findFirst()
                .orElseThrow()
                .id()));
        var refused = post(organizer, "/actions/some-day/publication", "version", now);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Something is still missing.", "It has no day yet.");
        assertThat(post(organizer, "/actions/some-day/publication", "version", "99")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void timeThatTheClocksSkipIsRefused() throws Exception {
        var answer = post(
                organizer,
                "/actions/mass-strike-day/schedule",
                "version",
                version(),
                "day",
                "2026-03-08",
                "starts",
                "02:30",
                "zone",
                "America/Chicago",
                "where",
                "MANY_PLACES");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("happens twice (or not at all) that night");
    }

    @ParameterizedTest
    @CsvSource({
        "texts, name[en], x",
        "exceptions, exceptions[en], x",
        "ways, lines[0].text[en], x",
        "offers, lines[0].text[en], ''",
        "contact, name, ''",
        "address, slug, other",
        "schedule, day, 2026-05-02",
        "publication, version, 99"
    })
    void staleFormIsAConflict(String part, String field, String value) throws Exception {
        var answer = post(
                organizer, "/actions/mass-strike-day/" + part, "version", "99", "where", "MANY_PLACES", field, value);

        assertThat(answer.getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            texts|name[en]||Give it a name.
            ways|lines[0].way|00000000-0000-0000-0000-000000000000|This way was taken out meanwhile.
            contact|phone|call me|Enter a phone number
            contact|checked|yesterday|Enter a day with its year
            contact|checked|2199-01-01|This day has not come yet.
            ways|lines[2].text[en]|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|This can have 120 letters.
            address|slug|Ünïcode!|Use small letters, numbers and dashes
            address|slug|new|This address is taken.
            """)
    void wrongPartGetsASentence(String part, String field, String value, String sentence) throws Exception {
        var answer = post(
                organizer,
                "/actions/mass-strike-day/" + part,
                "version",
                version(),
                "lines[0].text[en]",
                "Kept words",
                field,
                value == null ? "" : value);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(sentence);
    }

    @Test
    void publishedActionIsSharedMovedToldAndUndone() throws Exception {
        var published = post(organizer, "/actions/mass-strike-day/publication", "version", version());
        assertThat(published.getRedirectedUrl()).endsWith("/actions/mass-strike-day/share?fresh=true");
        assertThat(get(organizer, "/actions/mass-strike-day/share?fresh=true").getContentAsString())
                .contains("Now the first ten", "wa.me", "sms:", "qr-code", "Read it and decide for yourself");

        UUID news = Ids.ordered();
        var moved = post(
                organizer,
                "/actions/mass-strike-day/schedule",
                "version",
                version(),
                "id",
                news.toString(),
                "day",
                "2026-05-02",
                "where",
                "MANY_PLACES");
        assertThat(moved.getStatus()).isEqualTo(303);
        assertThat(get(organizer, "/actions/mass-strike-day").getContentAsString())
                .contains("The mail leaves at", "Undo", "It was announced for Friday, May 1, 2026");

        var undone = post(organizer, "/actions/mass-strike-day/news/" + news + "/withdrawal");
        assertThat(undone.getStatus()).isEqualTo(303);
        assertThat(queries.byId(draft).orElseThrow().day()).isEqualTo(Stage.MAY_DAY);
        assertThat(get(organizer, "/actions/mass-strike-day").getContentAsString())
                .contains("Robin Test undid the change of day before its mail left.");
    }

    @Test
    void cancellationWantsAReasonAndARecentPassword() throws Exception {
        post(organizer, "/actions/mass-strike-day/publication", "version", version());
        String path = "/organize/" + campaign.slug() + "/actions/mass-strike-day/cancellation";

        assertThat(post(organizer, "/actions/mass-strike-day/cancellation", "version", version())
                        .getContentAsString())
                .contains("Say why. The person concerned reads this.");
        var late = mvc.post()
                .uri(path)
                .header("Sec-Fetch-Site", "same-origin")
                .with(SignedIn.sinceAnHour(organizer))
                .param("version", version())
                .param("reason[en]", "Storm")
                .exchange();
        assertThat(late.getResponse().getStatus()).isNotEqualTo(200);
        assertThat(queries.byId(draft).orElseThrow().state()).isEqualTo(State.PUBLISHED);

        post(organizer, "/actions/mass-strike-day/cancellation", "version", version(), "reason[en]", "Storm");
        assertThat(queries.byId(draft).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(get(organizer, "/actions/mass-strike-day").getContentAsString())
                .contains("Storm", "Cancelled");
    }

    @Test
    void stepUpIsAskedForBeforeManyAreMailed() {
        post(organizer, "/actions/mass-strike-day/publication", "version", version());

        for (String part : List.of("schedule", "notices", "cancellation")) {
            var late = mvc.post()
                    .uri("/organize/" + campaign.slug() + "/actions/mass-strike-day/" + part)
                    .header("Sec-Fetch-Site", "same-origin")
                    .with(SignedIn.sinceAnHour(organizer))
                    .param("version", version())
                    .param("day", "5/2/2026")
                    .param("where", "MANY_PLACES")
                    .param("text[en]", "Bring water")
                    .param("reason[en]", "Storm")
                    .exchange();
            assertThat(late.getResponse().getRedirectedUrl()).as(part).endsWith("/step-up");
        }
        assertThat(queries.byId(draft).orElseThrow().notices()).isEmpty();
    }

    @Test
    void organizerSeesTheDraftAsAPageAndSendsHerselfATest() throws Exception {
        var page = get(organizer, "/actions/mass-strike-day/preview");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentAsString())
                .contains("Preview. Nobody outside sees this page.", "Back to editing", "Publish…", "Send me a test")
                .contains("name=\"_csrf\"")
                .doesNotContain("wa.me", "/poster");
        UUID outsider = accounts.organizer(stage.campaign().id());
        assertThat(get(outsider, "/actions/mass-strike-day/preview").getStatus())
                .isEqualTo(404);

        assertThat(post(organizer, "/actions/mass-strike-day/preview").getStatus())
                .isEqualTo(303);
        assertThat(mails(organizer)).isEqualTo(1);
        post(organizer, "/actions/mass-strike-day/publication", "version", version());
        assertThat(get(organizer, "/actions/mass-strike-day/preview").getRedirectedUrl())
                .isEqualTo("/c/" + campaign.slug() + "/mass-strike-day");
    }

    @Test
    void shortAddressLeadsToThePageInItsLanguageWithWhatHangsOnIt() throws Exception {
        String path = "/c/" + campaign.slug() + "/mass-strike-day";
        String code = stage.code(draft);
        assertThat(open("/a/" + code).getStatus()).isEqualTo(404);

        post(organizer, "/actions/mass-strike-day/publication", "version", version());
        assertThat(open("/a/" + code).getStatus()).isEqualTo(301);
        assertThat(open("/a/" + code).getHeader("Location")).isEqualTo(path);
        assertThat(open("/a/" + code.toUpperCase(java.util.Locale.ROOT) + "?s=lamp")
                        .getHeader("Location"))
                .isEqualTo(path + "?s=lamp");
        assertThat(open("/es/a/" + code).getHeader("Location")).isEqualTo("/es" + path);
        assertThat(get(organizer, "/actions/mass-strike-day/share").getContentAsString())
                .contains("/a/" + code, path + "/poster")
                .doesNotContain("Now the first ten");
    }

    @Test
    void cancelledActionIsNotSentOn() throws Exception {
        post(organizer, "/actions/mass-strike-day/publication", "version", version());
        post(organizer, "/actions/mass-strike-day/cancellation", "version", version(), "reason[en]", "Storm");

        assertThat(get(organizer, "/actions/mass-strike-day/share").getContentAsString())
                .contains("This action was cancelled.")
                .doesNotContain("wa.me", "Now the first ten", "/poster");
    }

    @Test
    void mailIsShownAsItLeaves() throws Exception {
        post(organizer, "/actions/mass-strike-day/publication", "version", version());

        assertThat(get(organizer, "/actions/mass-strike-day/notices").getContentAsString())
                .contains("News about your sign-up", "Novedades sobre su registro", "Nobody has pledged yet")
                .doesNotContain("Important: a change");
        assertThat(get(organizer, "/actions/mass-strike-day/cancellation").getContentAsString())
                .contains("Important: a change", "Importante: hubo un cambio");
        for (var language : List.of(java.util.Locale.ENGLISH, java.util.Locale.of("es"))) {
            for (String kind : List.of("news", "change")) {
                assertThat(context.getMessage("action.mailing." + kind + ".subject", null, language))
                        .isEqualTo(context.getMessage("pledge.mail." + kind + ".subject", null, language));
            }
        }
    }

    @Test
    void draftIsDuplicatedMadeAnotherKindAndThrownAway() throws Exception {
        assertThat(post(organizer, "/actions/mass-strike-day/copy", "day", "soon")
                        .getContentAsString())
                .contains("Enter a day with its year");
        assertThat(post(organizer, "/actions/mass-strike-day/copy", "day", "5/8/2026")
                        .getRedirectedUrl())
                .endsWith("/actions/mass-strike-day-2");
        assertThat(post(organizer, "/actions/mass-strike-day/kind", "version", version(), "kind", "PROTEST")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(organizer, "/actions/mass-strike-day").getContentAsString())
                .contains("Go to an event near me")
                .doesNotContain("I cannot stop work that day");
        assertThat(get(organizer, "/actions/mass-strike-day/discard").getContentAsString())
                .contains("Throw it away");
        assertThat(post(organizer, "/actions/mass-strike-day/discard", "version", version())
                        .getRedirectedUrl())
                .endsWith("/actions");
        assertThat(get(organizer, "/actions/mass-strike-day").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/actions/new, id, ''",
        "/actions/new, id, no-id",
        "/actions/new, name[zz], x",
        "/actions/mass-strike-day/texts, version, ''",
        "/actions/mass-strike-day/ways, lines[900].text[en], x",
        "/actions/mass-strike-day/exceptions, exceptions[zz], x"
    })
    void formMadeByHandIsNoFaultOfOurs(String path, String field, String value) {
        var answer = post(
                organizer,
                path,
                "version",
                version(),
                "kind",
                "STRIKE",
                "name[en]",
                "Name",
                "day",
                "5/4/2026",
                field,
                value);

        assertThat(answer.getStatus()).isIn(303, 400, 409, 422);
    }

    @Test
    void noticeWithoutWordsIsRefused() throws Exception {
        post(organizer, "/actions/mass-strike-day/publication", "version", version());

        var answer = post(organizer, "/actions/mass-strike-day/notices", "version", version());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Write what people should know.");
    }

    @Test
    void previewLinkIsMadeAndEnded() throws Exception {
        assertThat(post(organizer, "/actions/mass-strike-day/preview-link").getStatus())
                .isEqualTo(303);
        assertThat(get(organizer, "/actions/mass-strike-day").getContentAsString())
                .contains("End the link", "/preview/");
        assertThat(post(organizer, "/actions/mass-strike-day/preview-link/revocation")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(organizer, "/actions/mass-strike-day").getContentAsString())
                .contains("Make a preview link");
    }

    private MockHttpServletResponse open(String path) {
        return mvc.get().uri(path).exchange().getResponse();
    }

    private int mails(UUID account) {
        return context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from outbox where cause = :cause")
                .param("cause", "try-out:" + account)
                .query(Integer.class)
                .single();
    }

    private String version() {
        return String.valueOf(stage.version(draft));
    }

    private MockHttpServletResponse get(UUID account, String path) {
        return get(account, "", path);
    }

    private MockHttpServletResponse get(UUID account, String prefix, String path) {
        return mvc.get()
                .uri(prefix + "/organize/" + campaign.slug() + path)
                .with(SignedIn.as(account))
                .exchange()
                .getResponse();
    }

    /// @param fields name, value, name, value …; the last value of a name counts
    private MockHttpServletResponse post(UUID account, String path, String... fields) {
        var values = new java.util.LinkedHashMap<String, String>();
        for (int n = 0; n < fields.length; n += 2) {
            values.put(fields[n], fields[n + 1]);
        }
        var request = mvc.post()
                .uri("/organize/" + campaign.slug() + path)
                .header("Sec-Fetch-Site", "same-origin")
                .with(SignedIn.as(account));
        values.forEach((name, value) -> request.param(name, value));
        return request.exchange().getResponse();
    }
}
