package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.count.Cells;
import org.groundswell.count.Folding;
import org.groundswell.count.Publishing;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Two people in a home may use one mailbox: each has a pledge of their own, and there is no third.
@GroundswellTest
@Import(Ground.class)
class SecondPersonTests {

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    Leaving leaving;

    @Autowired
    ConditionTelling telling;

    @Autowired
    PledgedAudience audience;

    @Autowired
    Pledges pledges;

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
    private String token;

    @BeforeEach
    void oneIsIn() {
        action = ground.action();
        drift = recounting.drift();
        token = ground.pledge(action, email);
    }

    @Test
    void theButtonPageAsksWhoseItIsAndBothStandOnTheirPage() {
        assertThat(page("/link/" + token)).doesNotContain("The first person");
        type(action.noShopping());
        assertThat(page("/link/" + token))
                .contains("This address already has a pledge for this day.", "It was typed again, with: not shop.")
                .contains("It replaces mine", "I am another person in this home", "Leave everything as it is");
        assertThat(page("/link/" + token + "?again=another"))
                .contains("One more tap", "Each has their own choice, number and ZIP code.")
                .contains("You chose: strike from work.")
                .contains("value=\"another\" checked=\"checked\"");
        assertThat(page("/link/" + token + "?again=")).doesNotContain("value=\"another\" checked=\"checked\"");

        var answer = press("another", "zip", "55401");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).endsWith("&seat=2");
        assertThat(page(String.valueOf(answer.getHeader("Location")))).contains("seat=2");

        assertThat(page("/link/" + token))
                .contains("You chose: strike from work.", "You chose: not shop.")
                .containsSubsequence("The first person in your home", "The second person in your home")
                .contains("ZIP code 55401")
                .doesNotContain("This address already has", "A second person in your home can use");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(2);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(1);
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void eachChangesAndWithdrawsTheirOwn() {
        second();
        String second = "?action=" + action.id() + "&seat=2";
        assertThat(post("/zip" + second, "zip", "94110").getStatus()).isEqualTo(303);
        assertThat(post("/condition" + second, "minimum", "200").getStatus()).isEqualTo(303);
        assertThat(page("/link/" + token + "/zip" + second)).contains("The second person in your home", "94110");
        assertThat(page("/link/" + token + "/zip?action=" + action.id()))
                .contains("The first person in your home")
                .doesNotContain("94110");
        assertThat(page("/link/" + token + "/withdrawal?action=" + action.id()))
                .contains("The first person in your home");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.counted(action, Cells.WAITING)).isEqualTo(1);

        assertThat(page("/link/" + token + "/withdrawal" + second)).contains("The second person in your home");
        assertThat(post("/withdrawal", "action", action.id().toString(), "seat", "2")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page("/link/" + token)).contains("You chose: strike from work.", "You withdrew on");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(ground.counted(action, Cells.WAITING)).isZero();

        assertThat(post("/condition" + second, "minimum", "50").getStatus())
                .as("nothing to change")
                .isEqualTo(404);
        for (String none : List.of("0", "3", "-1", "two", "2147483648")) {
            assertThat(post("/withdrawal", "action", action.id().toString(), "seat", none)
                            .getStatus())
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void aThirdIsRefusedAndLosesNothing() {
        second();
        type(action.strike());
        assertThat(page("/link/" + token)).contains("Two people in your home are in with this mailbox already.");
        assertThat(page("/link/" + token + "?again=another"))
                .contains("A third needs a mailbox of their own.", "It replaces this one")
                .doesNotContain("value=\"another\"");

        var refused = press("another", "zip", "55401");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("<p class=\"error\">Two people in your home are in", "value=\"55401\"")
                .contains("strike from work");
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(2);
        assertThat(ground.rows("submission", action.campaignId())).isEqualTo(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pledging.confirm(token, answer(ButtonAnswer.ANOTHER)));

        assertThat(press("2").getStatus()).isEqualTo(303);
        assertThat(ground.counted(action, Cells.way(action.strike())))
                .as("it replaced the second's")
                .isEqualTo(2);
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isZero();
    }

    @Test
    void aSeatThatIsLeftGoesToTheNextWithNothingOfWhoLeftIt() {
        second();
        assertThat(post("/zip?action=" + action.id(), "zip", "55401").getStatus())
                .isEqualTo(303);
        pledging.withdraw(token, action.seat());
        type(action.noShopping());

        assertThat(press("another").getStatus()).isEqualTo(303);

        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(2);
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isEqualTo(2);
        assertThat(page("/link/" + token)).doesNotContain("55401");
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void changingTheFirstLeavesWhatTheSecondTyped() {
        type(action.noShopping());
        assertThat(post(
                                "/ways?action=" + action.id(),
                                "ways",
                                action.noShopping().toString())
                        .getStatus())
                .isEqualTo(303);
        assertThat(page("/link/" + token)).contains("It was typed again, with: not shop.");
    }

    @Test
    void theCopyShowsBothAndErasureTakesBoth() {
        assertThat(page("/link/" + token + "/erasure")).doesNotContain("Two people use this mailbox.");
        second();
        assertThat(page("/link/" + token + "/erasure")).contains("Two people use this mailbox.");
        assertThat(post("/condition?seat=2&action=" + action.id(), "minimum", "200")
                        .getStatus())
                .isEqualTo(303);
        assertThat(mvc.get().uri("/es/link/" + token + "/page.json"))
                .bodyJson()
                .hasPathSatisfying("$.pledges.length()", all -> all.assertThat().isEqualTo(2))
                .hasPathSatisfying(
                        "$.pledges[0].secondPersonInTheHome",
                        one -> one.assertThat().isEqualTo(false))
                .hasPathSatisfying(
                        "$.pledges[1].secondPersonInTheHome",
                        one -> one.assertThat().isEqualTo(true))
                .hasPathSatisfying(
                        "$.pledges[1].onlyIfSoManyAreIn",
                        one -> one.assertThat().isEqualTo("200"))
                .hasPathSatisfying(
                        "$.pledges[1].onlyIfTheyAre", one -> one.assertThat().isEqualTo("EVERYWHERE"))
                .hasPathSatisfying(
                        "$.pledges[1].saidYesAgain", one -> one.assertThat().isEqualTo(false))
                .hasPathSatisfying(
                        "$.pledges[1].cameByALinkOf", one -> one.assertThat().isEqualTo(""))
                .hasPathSatisfying(
                        "$.pledges[1].whatWasWritten", one -> one.assertThat().isEqualTo(""))
                .hasPathSatisfying(
                        "$.pledges[1].ways[0]", one -> one.assertThat().isEqualTo("No comprar nada"))
                .hasPathSatisfying("$.language", one -> one.assertThat().isEqualTo("en"));

        leaving.erase(token);

        assertThat(ground.rows("pledge", action.campaignId())).isZero();
        assertThat(ground.rows("person", action.campaignId())).isZero();
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        assertThat(ground.counted(action, Cells.WAITING)).isZero();
    }

    @Test
    void aMailboxIsWrittenToOnceAboutTheTwo() {
        second();
        assertThat(audience.of(action.id())).isEqualTo(Map.of("en", 1));
        assertThat(pledges.personsIn(action.id(), new java.util.UUID(0, 0), 10)).hasSize(1);

        assertThat(post("/condition?action=" + action.id(), "minimum", "other", "other", "12")
                        .getStatus())
                .isEqualTo(303);
        assertThat(post("/condition?seat=2&action=" + action.id(), "minimum", "other", "other", "22")
                        .getStatus())
                .isEqualTo(303);
        crowd(14);
        telling.tellSome();
        assertThat(told()).isEqualTo(1);
        crowd(10);
        telling.tellSome();
        assertThat(told()).as("one a day").isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        telling.tellSome();
        telling.tellSome();
        assertThat(told()).as("the second's is news of its own").isEqualTo(2);
    }

    @RepeatedTest(6)
    void bothChoicesAtOnceMakeNeverThreeAndLoseNone() throws Exception {
        type(action.noShopping());
        var turns = new AtomicInteger();

        Ground.atOnce(8, () -> {
            int status =
                    press(turns.getAndIncrement() % 2 == 0 ? "another" : "1").getStatus();
            assertThat(status).isIn(303, 422);
            return status;
        });

        int rows = ground.rows("pledge", action.campaignId());
        assertThat(rows).isBetween(1, 2);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(rows);
        assertThat(ground.counted(action, Cells.way(action.noShopping())))
                .as("what was typed is in, once")
                .isEqualTo(1);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(rows - 1);
        assertThat(ground.rows("submission", action.campaignId())).isZero();
    }

    @RepeatedTest(4)
    void pressesAndNewFormsAtOnceNeverMakeThree() throws Exception {
        var turns = new AtomicInteger();
        Ground.atOnce(12, () -> {
            switch (turns.getAndIncrement() % 3) {
                case 0 -> type(action.noShopping());
                case 1 -> press("another");
                default -> press("1");
            }
            return 0;
        });

        int rows = ground.rows("pledge", action.campaignId());
        assertThat(rows).isBetween(1, 2);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(rows);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    private void second() {
        type(action.noShopping());
        pledging.confirm(token, answer(ButtonAnswer.ANOTHER));
    }

    private ButtonAnswer answer(int seat) {
        return new ButtonAnswer(null, null, null, Map.of(action.id(), seat));
    }

    private void type(java.util.UUID way) {
        pledging.submit(action.id(), Set.of(way), false, email, Locale.ENGLISH);
    }

    private void crowd(int people) {
        for (int person = 0; person < people; person++) {
            ground.pledge(action, Ground.email());
        }
        clock.advance(Duration.ofMinutes(15));
        folding.fold();
        publishing.publish();
    }

    private long told() {
        return ground.letters(email).stream()
                .filter(letter -> letter.subject().equals("News about your sign-up"))
                .count();
    }

    /// Presses the button for what was typed.
    private MockHttpServletResponse press(String who, String... more) {
        var request = mvc.post()
                .uri("/link/" + token + "/confirmation")
                .param("who[" + action.id() + "]", who)
                .param("ways", typed());
        for (int n = 0; n < more.length; n += 2) {
            request.param(more[n], more[n + 1]);
        }
        return request.exchange().getResponse();
    }

    private String typed() {
        return jdbc.sql("select ways[1]::text from submission where action_id = ?")
                .param(action.id())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse(action.noShopping().toString());
    }

    private MockHttpServletResponse post(String path, String... fields) {
        var request = mvc.post().uri("/link/" + token + path).header("Sec-Fetch-Site", "same-origin");
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
