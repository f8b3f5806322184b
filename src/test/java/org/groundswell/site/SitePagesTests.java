package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.campaign.CampaignChanged;
import org.groundswell.platform.Assets;
import org.groundswell.platform.Links;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@GroundswellTest
class SitePagesTests {

    private static final String TODAY = "Today is the day.";
    private static final String OVER = "This day has passed.";
    private static final Pattern CAMPAIGN = Pattern.compile("<h2><a href=\"/c/([^\"]*)\"");
    private static final Pattern OLDER = Pattern.compile("href=\"(/campaigns/[0-9]+)\" rel=\"next\"");
    private static final Pattern LOADED = Pattern.compile("(?:rel=\"(?:stylesheet|icon)\"[^>]*|src=\"[^\"]*)");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private Assets assets;

    @Autowired
    private PageShelf shelf;

    @Autowired
    private PageStamp stamp;

    @Autowired
    private Links links;

    @Autowired
    private ApplicationEventPublisher announcements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private PosterStage stage;
    private UUID action;
    private String path;

    @BeforeEach
    void setTheStage() {
        stage = new PosterStage(jdbc, "stage-" + UUID.randomUUID());
        vault.makeKeys(stage.campaign);
        var day = LocalDate.of(2026, 5, 1);
        action = stage.action("may-day", "STRIKE", day, "Mass strike day", "Huelga masiva", "No work.", "PUBLISHED");
        stage.counted(action, 410);
        stage.action("later", "STRIKE", day, "Draft", "Borrador", "No work.", "DRAFT");
        path = "/c/" + stage.slug + "/may-day";
    }

    @Test
    void actionIsAPosterWithItsCountAndItsCard() {
        assertThat(get(path))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "May 1",
                        "Mass strike day",
                        "410 people are in.",
                        "One stroke is 10 people.",
                        "I will take part");
        assertThat(get("/es" + path)).hasStatusOk().bodyText().contains("1 de mayo", "Huelga masiva", "Yo me sumo");
    }

    @Test
    void draftIsNotThere() {
        assertThat(get("/c/" + stage.slug + "/later")).hasStatus(404);
    }

    @Test
    void pageSaysWhereItsDayStands() {
        clock.set(Instant.parse("2026-05-01T03:00:00Z"));
        assertThat(get(path)).bodyText().contains("I will take part").doesNotContain(TODAY, OVER);
        clock.set(Instant.parse("2026-05-01T04:00:00Z"));
        assertThat(get(path)).bodyText().contains("I will take part", TODAY).doesNotContain(OVER);
        clock.set(Instant.parse("2026-05-02T10:00:00Z"));
        assertThat(get(path)).bodyText().contains(OVER).doesNotContain("I will take part", TODAY);
        assertThat(web.post()
                        .uri(path)
                        .param("ways", stage.firstWay(action))
                        .param("email", "ana@example.org")
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void frontLeadsToEveryCampaignOnce() {
        String next = "/";
        List<String> led = new ArrayList<>();
        while (!next.isEmpty()) {
            String page = text(get(next));
            List<String> here = CAMPAIGN.matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(here).as(next).hasSizeBetween(1, FrontController.ON_A_PAGE);
            led.addAll(here);
            next = OLDER.matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");
        }

        assertThat(led)
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("select slug from campaign")
                        .query(String.class)
                        .list());
        for (String nowhere : List.of("0", "-1", "x", "100000", "99999999999")) {
            assertThat(get("/campaigns/" + nowhere)).as(nowhere).hasStatus(404);
        }
    }

    @Test
    void pageIsTheSameForEverybodyAndSaysSoByItsTag() {
        var first = get(path);
        var tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(first).doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(get(path + "?via=somebody")).hasHeader(HttpHeaders.ETAG, tag);
        assertThat(web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
                .hasStatus(304);
    }

    @Test
    void drawnPageAsksNothingAndAnUndrawnOneAtMostSixQuestions() {
        // A first look after other tests' changes would empty the shelf between drawing and showing.
        stamp.look();
        shelf.empty();
        var counts = path + "/counts";
        for (var page : List.of(path, "/c/" + stage.slug, "/", "/es/", path + "/poster", counts, counts + ".json")) {
            assertThat(questions(() -> get(page))).as("drawing " + page).isBetween(1, 6);
            assertThat(questions(() -> get(page))).as("showing " + page).isZero();
        }
    }

    @Test
    void changeShowsAtOnce() {
        get(path);
        transaction.executeWithoutResult(done -> {
            jdbc.sql("update campaign set title = '{\"en\":\"Another name\"}' where id = :id")
                    .param("id", stage.campaign)
                    .update();
            announcements.publishEvent(new CampaignChanged(stage.campaign));
        });
        assertThat(get(path)).bodyText().contains("Another name");
    }

    @Test
    void firstViewWeighsUnderTwentyNineKilobytesInSixRequests() {
        var page =
                web.get().uri(path).header(HttpHeaders.ACCEPT_ENCODING, "gzip").exchange();
        int sheets = assetLength("css/public.css") + assetLength("icons/icon.svg") + assetLength("js/app.js") + 400;
        int font = assetLength("fonts/archivo-black.woff2");
        int bytes = page.getResponse().getContentAsByteArray().length + sheets + font;

        assertThat(bytes).isLessThan(29_000);
        assertThat(LOADED.matcher(text(get(path))).results().count() + 2).isLessThanOrEqualTo(6);
    }

    @Test
    void refusedPledgeShowsTheWholePageAgainWithWhatWasTyped() {
        assertThat(web.post().uri(path).param("email", "nobody at all").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Tick at least one thing you will do.", "This address has no @.", "nobody at all", "May 1");
    }

    @Test
    void pledgeLeadsToTheSamePageForEveryAddress() {
        assertThat(web.post()
                        .uri(path)
                        .param("ways", stage.firstWay(action))
                        .param("email", "ana@example.org")
                        .exchange())
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/mailbox?at=example.org");
        assertThat(get("/mailbox?at=example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("@example.org", "You are not counted yet.", "Look at the ending above.")
                .doesNotContain("Type it again");
        assertThat(get("/mailbox")).hasStatusOk().bodyText().doesNotContain("ending above");
        assertThat(web.get()
                        .uri("/mailbox?at=example.org")
                        .header(HttpHeaders.REFERER, links.absolute(Locale.ENGLISH, path))
                        .exchange())
                .bodyText()
                .contains("href=\"" + path + "#pledge\"", "Type it again");
    }

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).exchange();
    }

    private int assetLength(String name) {
        var asset = web.get()
                .uri(assets.url(name))
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .exchange();
        assertThat(asset).hasStatusOk();
        return asset.getResponse().getContentAsByteArray().length;
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int questions(Runnable asking) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        try {
            asking.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(null);
        }
        return (int) heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains("select") && !line.contains("page_stamp"))
                .count();
    }
}
