package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.count.Cells;
import org.groundswell.count.Folding;
import org.groundswell.count.Publishing;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// On their own page people change what they do, on what it depends, where they are and in which language.
@GroundswellTest
@Import(Ground.class)
class ChangingTests {

    private static final String TURNED = "\u202e\u200b\u2066";

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    ConditionTelling telling;

    @Autowired
    Recounting recounting;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private final String email = Ground.email();
    private TestAction action;
    /// Of what others left behind.
    private int drift;
    private String link;

    @BeforeEach
    void somebodyPledged() {
        action = ground.action();
        drift = recounting.drift();
        link = "/link/" + ground.pledge(action, email);
    }

    @Test
    void aConditionIsAddedChangedAndTakenAwayAndTheCountFollows() {
        assertThat(page(link)).contains("Count me only if enough others are in");
        assertThat(page(form("condition")))
                .contains("How many must be in, you included?", "If we are not that many by Friday, May 1")
                .contains("value=\"none\" checked=\"checked\"");

        assertThat(post("condition", "minimum", "100").getStatus()).isEqualTo(303);
        assertThat(page(link)).contains("You are in as soon as 100 people are.", "Change how many must be in");
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        assertThat(ground.counted(action, Cells.WAITING)).isEqualTo(1);

        assertThat(page(form("condition"))).contains("value=\"100\" checked=\"checked\"");
        assertThat(post("condition", "minimum", "other", "other", "1,250").getStatus())
                .isEqualTo(303);
        assertThat(page(link)).contains("You are in as soon as 1,250 people are.");
        assertThat(page(form("condition"))).contains("value=\"1250\"");

        assertThat(post("condition", "minimum", "none").getStatus()).isEqualTo(303);
        assertThat(page(link)).doesNotContain("You are in as soon as");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", "-50", "1000001", "99999999999", "1.5", "12,50", "fifty", "1e3", "<b>50</b>"})
    void aNumberThatIsNoneIsASentenceBesideTheFieldAndStaysThere(String number) {
        var refused = post("condition", "minimum", "other", "other", number);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Choose a number from 10 to 1,000,000.", "Change what you said for Friday, May 1")
                .contains("value=\"" + number.replace("<", "&lt;").replace(">", "&gt;") + "\"");
        assertThat(page(link)).doesNotContain("You are in as soon as");
    }

    @Test
    void theZipIsChangedAndTakenAwayAndTheCountFollows() {
        assertThat(post("zip", "zip", "55401").getStatus()).isEqualTo(303);
        assertThat(page(link)).contains("ZIP code 55401", "Change or remove the ZIP code");
        assertThat(ground.counted(action, "state:MN")).isEqualTo(1);

        assertThat(post("zip", "zip", "94110").getStatus()).isEqualTo(303);
        assertThat(ground.counted(action, "state:MN")).isZero();
        assertThat(ground.counted(action, "state:CA")).isEqualTo(1);

        var unknown = post("zip", "zip", "00000");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(text(unknown)).contains("We do not know ZIP 00000. Check it, or leave it empty.", "value=\"00000\"");
        assertThat(page(link)).as("nothing is lost").contains("ZIP code 94110");

        assertThat(post("zip", "zip", "").getStatus()).isEqualTo(303);
        assertThat(page(link)).contains("Add a ZIP code").doesNotContain("94110");
        assertThat(ground.counted(action, "state:CA")).isZero();
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void zipStaysWhileTheNumberIsOfItsPlace() {
        assertThat(post("condition", "minimum", "100", "where", "COUNTY", "zip", "55401")
                        .getStatus())
                .isEqualTo(303);

        var refused = post("zip", "zip", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("first change how many must be in and choose &quot;everywhere&quot;.");
        assertThat(page(link)).contains("ZIP code 55401");
    }

    @Test
    void theLanguageIsTheOneOfThePageAndOfTheNextMail() {
        var answer = post("language", "language", "es");
        assertThat(answer.getHeader("Location")).startsWith("/es/link/");
        assertThat(page(String.valueOf(answer.getHeader("Location"))))
                .contains("Guardado. Le escribimos en este idioma.");

        assertThat(post("condition", "minimum", "50").getStatus()).isEqualTo(303);
        clock.advance(Duration.between(
                clock.instant(), LocalDate.of(2026, 5, 1).atTime(18, 0).toInstant(java.time.ZoneOffset.UTC)));
        telling.tellSome();
        assertThat(ground.letters(email).getLast().subject()).isEqualTo("Novedades sobre su registro");

        assertThat(post("language", "language", "xx" + TURNED).getHeader("Location"))
                .as("none of ours")
                .startsWith("/link/");
    }

    @Test
    void whoReadsThatItIsOnIsNotMailedToo() {
        crowd(20);
        publish();
        assertThat(post("condition", "minimum", "other", "other", "15").getStatus())
                .isEqualTo(303);
        assertThat(page(link)).contains("It is on: 20 people are in, and so are you.");
        telling.tellSome();
        assertThat(told()).isZero();

        assertThat(post("condition", "minimum", "other", "other", "25").getStatus())
                .isEqualTo(303);
        assertThat(page(link)).contains("You are in as soon as 25 people are.");
        crowd(10);
        publish();
        telling.tellSome();
        assertThat(told()).as("a number of its own is news").isEqualTo(1);

        assertThat(post("condition", "minimum", "other", "other", "40").getStatus())
                .isEqualTo(303);
        crowd(15);
        publish();
        telling.tellSome();
        assertThat(told()).as("never twice on a day").isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        telling.tellSome();
        telling.tellSome();
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void theSameSentAgainIsNoNews() {
        assertThat(post("condition", "minimum", "other", "other", "12").getStatus())
                .isEqualTo(303);
        crowd(20);
        publish();
        telling.tellSome();
        assertThat(told()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));

        for (int press = 0; press < 3; press++) {
            assertThat(post("condition", "minimum", "other", "other", "12").getStatus())
                    .isEqualTo(303);
        }
        telling.tellSome();
        assertThat(told()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ways", "condition", "zip"})
    void aFormThatWasOpenWhenTheActionWasCancelledSaysSoAndKeepsWhatWasTyped(String part) {
        ground.cancel(action);

        var late =
                post(part, "ways", action.noShopping().toString(), "minimum", "other", "other", "77", "zip", "55407");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("This action was cancelled while the form was open. Nothing was saved.");
        assertThat(text(late))
                .contains(Map.of(
                                "ways",
                                "value=\"" + action.noShopping() + "\" checked",
                                "condition",
                                "value=\"77\"",
                                "zip",
                                "value=\"55407\"")
                        .get(part));
    }

    @Test
    void aFormThatWasOpenWhenTheActionWasMovedIsSavedAndTheDayIsAskedAbout() {
        move(LocalDate.of(2026, 5, 8));

        assertThat(post("condition", "minimum", "50").getStatus()).isEqualTo(303);
        assertThat(page(link)).contains("You pledged for Friday, May 1. The day is now Friday, May 8.");
        assertThat(page(form("condition"))).contains("If we are not that many by Friday, May 8");
    }

    @Test
    void nobodyIsCountedForADayThatTheirPageDidNotShow() {
        String late = Ground.email();
        ground.submit(action, late);
        String other = "/link/" + ground.token(late);
        assertThat(page(other)).contains("name=\"seen\" value=\"2026-05-01\"");
        move(LocalDate.of(2026, 5, 8));

        var moved = send(
                other + "/confirmation", "ways", action.noShopping().toString(), "zip", "55401", "seen", "2026-05-01");
        assertThat(moved.getStatus()).isEqualTo(422);
        assertThat(text(moved))
                .contains("The day was moved while this page was open.", "On Friday, May 8 I will")
                .contains("value=\"55401\"", "name=\"seen\" value=\"2026-05-08\"");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);

        assertThat(send(other + "/confirmation", "ways", action.noShopping().toString(), "seen", "2026-05-08")
                        .getStatus())
                .isEqualTo(303);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(2);
    }

    @Test
    void longTurnedAndHiddenTextIsAnsweredInEveryField() {
        for (String text :
                List.of("x".repeat(10_000), "\u0661\u0662".repeat(5_000), TURNED.repeat(3_000), TURNED + "<script>")) {
            for (String part :
                    List.of("ways", "condition", "zip", "confirmation", "day", "language", "again/removal")) {
                for (String field : List.of(
                        "ways", "minimum", "other", "zip", "day", "seat", "action", "seen", "who[x]", "language")) {
                    var answer =
                            send(link + "/" + part, "action", action.id().toString(), "minimum", "other", field, text);
                    assertThat(answer.getStatus()).as("%s at %s", field, part).isIn(303, 404, 422);
                    assertThat(text(answer)).doesNotContain("<script>");
                }
            }
        }
        assertThat(text(post("zip", "zip", "7".repeat(10_000))))
                .contains("We do not know ZIP " + "7".repeat(20) + "….")
                .contains("value=\"" + "7".repeat(10_000) + "\"");
        assertThat(post("zip", "zip", "5\u200b5401" + TURNED).getStatus())
                .as("copied along")
                .isEqualTo(303);
        assertThat(post("condition", "minimum", "other", "other", TURNED + "120")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(link)).contains("ZIP code 55401", "You are in as soon as 120 people are.");
    }

    @Test
    void aTokenCutInHalfOpensNothingAnywhere() {
        String token = link.substring("/link/".length());
        for (String cut : Set.of(token.substring(0, token.length() / 2), token.substring(1), token + "x")) {
            for (String part : List.of(
                    "ways",
                    "condition",
                    "condition/removal",
                    "zip",
                    "language",
                    "day",
                    "again/removal",
                    "withdrawal",
                    "erasure",
                    "confirmation",
                    "stop")) {
                var answer =
                        send("/link/" + cut + "/" + part, "action", action.id().toString(), "minimum", "50");
                assertThat(answer.getStatus()).as(part).isEqualTo(404);
                assertThat(text(answer)).contains("This link does not work any more.");
            }
        }
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void aLinkOpensNoOtherPersonsPledge() {
        String other = "/link/" + ground.pledge(ground.action(action.campaignId(), Ground.MAY_DAY), Ground.email());

        for (String part : List.of("ways", "condition", "zip", "condition/removal", "withdrawal", "day")) {
            var answer = send(
                    other + "/" + part,
                    "action",
                    action.id().toString(),
                    "ways",
                    action.noShopping().toString(),
                    "minimum",
                    "50",
                    "zip",
                    "55401");
            assertThat(answer.getStatus()).as(part).isEqualTo(404);
        }
        assertThat(page(link)).contains("You chose: strike from work.").doesNotContain("55401", "as soon as");
    }

    @Test
    void parallelPressesSaveOneOfThemAndTheCountIsRight() throws Exception {
        var turns = new java.util.concurrent.atomic.AtomicInteger();
        Ground.atOnce(12, () -> switch (turns.getAndIncrement() % 4) {
            case 0 -> post("condition", "minimum", "100").getStatus();
            case 1 -> post("condition", "minimum", "none").getStatus();
            case 2 -> post("zip", "zip", "55401").getStatus();
            default -> post("ways", "ways", action.noShopping().toString()).getStatus();
        });

        assertThat(page(link)).contains("You chose: not shop.", "ZIP code 55401");
        assertThat(ground.counted(action, Cells.TOTAL) + ground.counted(action, Cells.WAITING))
                .isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    private void crowd(int people) {
        for (int person = 0; person < people; person++) {
            ground.pledge(action, Ground.email());
        }
    }

    private void publish() {
        clock.advance(Duration.ofMinutes(15));
        folding.fold();
        publishing.publish();
    }

    private void move(LocalDate day) {
        jdbc.sql("update action set day = ? where id = ?")
                .params(day, action.id())
                .update();
    }

    private long told() {
        return ground.letters(email).stream()
                .filter(letter -> letter.subject().equals("News about your sign-up"))
                .count();
    }

    private String form(String part) {
        return link + "/" + part + "?action=" + action.id();
    }

    private MockHttpServletResponse post(String part, String... fields) {
        return send(form(part), fields);
    }

    private MockHttpServletResponse send(String path, String... fields) {
        var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin");
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request.exchange().getResponse();
    }

    private String page(String path) {
        return text(mvc.get().uri(path).exchange().getResponse());
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
