package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.count.SnapshotPublished;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The public numbers of an action, for people and for machines.
@GroundswellTest
class CountsPageTests {

    private static final Pattern NUMBER = Pattern.compile("<td class=\"number\">([0-9,]+)</td>");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher announcements;

    @Autowired
    private TransactionTemplate transaction;

    private final JsonMapper json = JsonMapper.shared();
    private PosterStage stage;
    private UUID action;
    private String page;
    private String file;

    @BeforeEach
    void setTheStage() {
        stage = new PosterStage(jdbc, "counts-" + UUID.randomUUID());
        action = stage.strike();
        page = stage.strikePath() + "/counts";
        file = page + ".json";
    }

    @Test
    void fileSaysWhatThePageSays() {
        publish();
        JsonNode said = json.readTree(text(get(file)));
        String shown = text(get(page));

        assertThat(said.get("total").asInt()).isEqualTo(1410);
        assertThat(shown).contains("1,410 people are in.", "35 more are in", "20 of them are the second person");
        assertThat(said.get("waiting").asInt()).isEqualTo(35);
        assertThat(said.get("quality").toString()).isEqualTo("{\"reconfirmed\":null,\"shared_mailbox\":20}");
        assertThat(shown).doesNotContain("said yes once more");
        assertThat(said.get("states").toString()).isEqualTo("{\"MN\":1210,\"WI\":25}");
        assertThat(said.get("ways").valueStream().map(way -> way.get("people").asInt(0)))
                .containsExactly(900, 0, 0, 0, 0);
        assertThat(said.get("ways").get(0).get("name").toString())
                .isEqualTo("{\"en\":\"Strike from work\",\"es\":\"Hacer huelga en mi trabajo\"}");
        assertThat(NUMBER.matcher(shown).results().map(found -> found.group(1)))
                .as("ways, states, days")
                .containsExactly("900", "1,210", "25", "1,410", "400");
        assertThat(shown).contains("Minnesota: 1210", "Wisconsin: 25", "Ohio: fewer than 10, or none");
        assertThat(text(get("/es" + page))).contains("Ohio: menos de 10, o ninguna", "jueves 19 de febrero");
    }

    @Test
    void fileIsInOneOrderAndSaysItsRules() {
        publish();
        assertThat(json.readTree(text(get(file))).propertyNames())
                .containsExactly(
                        "campaign",
                        "action",
                        "date",
                        "total",
                        "waiting",
                        "quality",
                        "kept",
                        "ways",
                        "states",
                        "counties",
                        "tips",
                        "days",
                        "counted_at",
                        "least",
                        "step");
        assertThat(text(get(file)))
                .contains(
                        "\"days\":[{\"date\":\"2026-02-19\",\"total\":400},{\"date\":\"2026-02-20\",\"total\":1410}]",
                        "\"counted_at\":\"2026-03-19T19:15:00Z\",\"least\":10,\"step\":5}");
    }

    @Test
    void bothAreTheSameForEverybodyUntilTheNextSnapshot() {
        publish();
        for (String address : List.of(page, file)) {
            MvcTestResult first = get(address);
            String tag = tag(first);

            assertThat(first).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
            assertThat(first).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
            assertThat(text(get(address + "?via=somebody"))).isEqualTo(text(first));
            assertThat(web.get()
                            .uri(address)
                            .header(HttpHeaders.IF_NONE_MATCH, tag)
                            .exchange())
                    .hasStatus(304);
        }
        assertThat(tag(get("/es" + file))).isEqualTo(tag(get(file)));
        assertThat(get(file)).hasContentType("application/json");
    }

    @Test
    void fileStaysAsItIsWhileNothingIsPublished() {
        publish();
        String before = text(get(file));
        clock.set(Instant.parse("2026-04-20T10:00:00Z"));
        assertThat(text(get(file))).isEqualTo(before);
    }

    @Test
    void nextSnapshotShowsAtOnce() {
        publish();
        get(page);
        get(file);
        transaction.executeWithoutResult(done -> {
            snapshot("total", 1420);
            announcements.publishEvent(new SnapshotPublished(action, stage.campaign));
        });
        assertThat(text(get(page))).contains("1,420 people are in.");
        assertThat(text(get(file))).contains("\"total\":1420");
    }

    @Test
    void underTenThereIsNoNumber() {
        assertThat(text(get(page)))
                .contains("Pledging has begun.")
                .doesNotContain("<table", "<figure", "By state", "By way", "By day");
        assertThat(text(get(file))).contains("\"total\":null,\"waiting\":null", "\"states\":{}", "\"days\":[]");
    }

    /// Whether numbers are held back or merely small is nobody's business.
    @Test
    void numbersThatMayNotBeShownAreASentence() {
        stage.counted(action, 410);
        assertThat(text(get(page)))
                .contains("410 people are in.", "Either each is under 10, or we hold them back", "By way", "By state")
                .doesNotContain("<table", "<figure");
        assertThat(text(get(file))).contains("\"total\":410,\"waiting\":null", "\"people\":null", "\"states\":{}");
    }

    @Test
    void actionLeadsThereOnceThereIsANumber() {
        assertThat(text(get(stage.strikePath()))).doesNotContain("href=\"" + page);
        publish();
        transaction.executeWithoutResult(
                done -> announcements.publishEvent(new SnapshotPublished(action, stage.campaign)));
        assertThat(text(get(stage.strikePath()))).contains("href=\"" + page + "\"");
        clock.set(Instant.parse("2026-05-02T11:00:00Z"));
        assertThat(text(get(stage.strikePath()))).contains("href=\"" + page + "\"", "This day has passed.");
    }

    @Test
    void whatWouldBringInThoseWhoWaitIsSaidFromWhatIsPublished() {
        publish();
        tip("total", 100, 1570);
        tip("state:MN", 50, 1300);
        tip("state:WI", 10, 30);
        tip("county:MN:27053", 20, 200);
        snapshot("county:MN:27053", 150);
        snapshot("county:MN:27123", 30);

        assertThat(text(get(page)))
                .contains("35 more are in once enough others are.")
                .containsSubsequence(
                        "About 60 more people bring in about 100 of those who wait.",
                        "In Minnesota, about 40 more people bring in about 50 of those who wait.",
                        "In Hennepin County, Minnesota, about 30 more people bring in about 20 of those who wait.")
                .doesNotContain("In Wisconsin,")
                .containsSubsequence("2 counties", "Hennepin County: 150", "Ramsey County: 30");
        assertThat(text(get("/es" + page))).contains("Condado de Hennepin, Minnesota: con unas 30 personas más");
        assertThat(text(get(stage.strikePath())))
                .contains("About 60 more people bring")
                .doesNotContain("in Minnesota");
        assertThat(text(get(file)))
                .contains("\"counties\":{\"27053\":150,\"27123\":30},\"tips\":[")
                .contains("[{\"state\":null,\"county\":null,\"more\":60,\"bring\":100}")
                .contains("{\"state\":\"MN\",\"county\":\"27053\",\"more\":30,\"bring\":20}]");
    }

    private void tip(String place, int bring, int goal) {
        snapshot("tip:" + place, bring);
        snapshot("goal:" + place, goal);
    }

    @Test
    void dayWithoutANumberIsADash() {
        publish();
        assertThat(text(get(page))).doesNotContain("–", "A dash");
        transaction.executeWithoutResult(done -> {
            day("2026-02-22", null);
            announcements.publishEvent(new SnapshotPublished(action, stage.campaign));
        });
        assertThat(text(get(page))).contains("<td class=\"number\">–</td>", "A dash: fewer than 10");
        assertThat(text(get(file))).contains("{\"date\":\"2026-02-22\",\"total\":null}]");
    }

    @Test
    void dayThatIsOverAndADayThatIsCancelledSaySo() {
        publish();
        clock.set(Instant.parse("2026-05-02T11:00:00Z"));
        assertThat(text(get(page)))
                .contains("This day has passed.", "1,410 people had pledged.", "Minnesota")
                .doesNotContain("people are in.", "more are in once");

        transaction.executeWithoutResult(done -> {
            cancel();
            announcements.publishEvent(new SnapshotPublished(action, stage.campaign));
        });
        assertThat(text(get(page)))
                .contains("Cancelled on", "Reason: Rain.", "1,410 people had pledged.")
                .doesNotContain("people are in.", "This day has passed.");
    }

    @Test
    void draftAndNonsenseHaveNone() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        stage.action("later", "STRIKE", day, "Draft", "Borrador", "No work.", "DRAFT");
        for (String nowhere :
                List.of("/later/counts", "/later/counts.json", "/nothing/counts", "/nothing/counts.json")) {
            assertThat(get("/c/" + stage.slug + nowhere)).as(nowhere).hasStatus(404);
        }
    }

    private void publish() {
        stage.counted(action, 1410);
        snapshot("waiting", 35);
        snapshot("second", 20);
        snapshot("state:MN", 1210);
        snapshot("state:WI", 25);
        snapshot("way:" + stage.firstWay(action), 900);
        day("2026-02-19", 400);
        day("2026-02-20", 1410);
    }

    private void cancel() {
        jdbc.sql("update action set state = 'CANCELLED' where id = :a")
                .param("a", action)
                .update();
        jdbc.sql("""
                insert into action_notice (id, action_id, kind, text, posted_at, mail_not_before)
                values (gen_random_uuid(), :a, 'CANCELLED', '{"en":"Rain."}', '2026-04-20T10:00:00Z', '2026-04-20T10:00:00Z')
                """).param("a", action).update();
    }

    private void snapshot(String cell, int value) {
        jdbc.sql("""
                insert into count_snapshot (action_id, cell, campaign_id, value) values (:a, :cell, :c, :n)
                on conflict (action_id, cell) do update set value = excluded.value
                """)
                .param("a", action)
                .param("cell", cell)
                .param("c", stage.campaign)
                .param("n", value)
                .update();
    }

    private void day(String day, @Nullable Integer total) {
        jdbc.sql("insert into count_day (action_id, day, campaign_id, total) values (:a, :day, :c, :n)")
                .param("a", action)
                .param("day", LocalDate.parse(day))
                .param("c", stage.campaign)
                .param("n", total)
                .update();
    }

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).exchange();
    }

    private static String tag(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader(HttpHeaders.ETAG));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
