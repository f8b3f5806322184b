package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.groundswell.count.Cells;
import org.groundswell.count.Condition;
import org.groundswell.count.CountQueries;
import org.groundswell.count.Folding;
import org.groundswell.count.Publishing;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// "Count me only if enough others are in": from the form to the mail that says how it ended.
@GroundswellTest
@Import(Ground.class)
class ConditionTests {

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    ConditionTelling telling;

    @Autowired
    CountQueries counts;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private TestAction action;

    @BeforeEach
    void campaign() {
        action = ground.action();
    }

    @Test
    void tenWhoEachAskForTenAreInTogetherAndNotBefore() {
        for (int person = 0; person < 9; person++) {
            conditional(Ground.email(), 10);
        }
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        assertThat(ground.counted(action, Cells.WAITING)).isEqualTo(9);

        conditional(Ground.email(), 10);

        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(10);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(10);
        assertThat(ground.counted(action, Cells.WAITING)).isZero();
    }

    @Test
    void whoWithdrawsTakesThoseOutWhoCountedOnThem() {
        String first = conditional(Ground.email(), 10);
        for (int person = 0; person < 9; person++) {
            conditional(Ground.email(), 10);
        }
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(10);

        pledging.withdraw(first, action.seat());

        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
        assertThat(ground.counted(action, Cells.WAITING)).isEqualTo(9);
    }

    @Test
    void whoWillDoItAnywayIsInAtOnce() {
        String token = conditional(Ground.email(), 1_000);
        assertThat(page(token)).contains("You are in as soon as 1,000 people are.", "I will do it anyway");

        assertThat(mvc.post()
                        .uri("/link/" + token + "/condition/removal")
                        .param("action", action.id().toString())
                        .exchange())
                .hasStatus(303);

        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(page(token)).doesNotContain("You are in as soon as", "I will do it anyway");
    }

    @Test
    void theFormAsksForOneRowAndTheButtonPageForTheNumber() {
        String email = Ground.email();
        assertThat(mvc.post()
                        .uri(action.path())
                        .param("ways", action.strike().toString())
                        .param("onlyIf", "true")
                        .param("email", email)
                        .exchange())
                .hasStatus(303);
        String token = ground.token(email);
        assertThat(page(token)).contains("How many must be in, you included?", "100 people");

        MvcTestResult refused = press(token, "", "");
        assertThat(refused).hasStatus(422).bodyText().contains("Choose a number from 10 to 1,000,000.");
        assertThat(press(token, "other", "250")).hasStatus(303);

        assertThat(page(token)).contains("You are in as soon as 250 people are.");
        // The head is set in lines of their own.
        assertThat(page(token + "/thanks").replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " "))
                .contains("You are in as soon as 250 people are.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", "-50", "1000001", "99999999999", "fifty", "1e3", "٢٥٠", "<b>50</b>"})
    void numberThatIsNoneIsRefusedAndStaysInTheField(String number) {
        String email = Ground.email();
        pledging.submit(action.id(), Set.of(action.strike()), true, email, Locale.ENGLISH);

        assertThat(press(ground.token(email), "other", number))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose a number from 10 to 1,000,000.",
                        number.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(ground.rows("pledge", action.campaignId())).isZero();
    }

    @Test
    void noDoorLeadsPastTheNumber() {
        String email = Ground.email();
        pledging.submit(action.id(), Set.of(action.strike()), true, email, Locale.ENGLISH);
        String token = ground.token(email);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pledging.confirm(token, ButtonAnswer.AS_TYPED))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("minimum"));
    }

    @Test
    void theFormSentAgainReplacesTheConditionTooIfItsOwnerSaysSo() {
        String email = Ground.email();
        ground.pledge(action, email);
        pledging.submit(action.id(), Set.of(action.strike()), true, email, Locale.ENGLISH);
        String token = ground.token(email);
        assertThat(page(token)).contains("It replaces mine", "?again");

        assertThat(page(token + "?again=")).contains("It replaces mine", "How many must be in, you included?");
        assertThat(press(token, "100", "")).hasStatus(303);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();

        clock.advance(Duration.ofDays(2));
        ground.submit(action, email);
        token = ground.token(email);
        assertThat(page(token + "?again=")).contains("It replaces mine").doesNotContain("How many must be in");
        assertThat(press(token, "", "")).hasStatus(303);
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void itIsOnIsToldOnceAndFollowsWhatEverybodySees() {
        String email = Ground.email();
        String token = conditional(email, 12);
        crowd(11);
        folding.fold();
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(12);

        telling.tellSome();
        assertThat(page(token)).as("published is nothing yet").contains("You are in as soon as 12 people are.");
        publish();
        assertThat(counts.published(action.id()).total()).contains(10);
        telling.tellSome();
        assertThat(told(email)).as("10 is what everybody sees").isZero();

        crowd(5);
        publish();
        telling.tellSome();
        telling.tellSome();
        assertThat(told(email)).isEqualTo(1);
        assertThat(page(token)).contains("It is on: 15 people are in, and so are you.");

        clock.advance(Duration.ofDays(1));
        telling.tellSome();
        assertThat(told(email)).isEqualTo(1);

        pledging.withdraw(token, action.seat());
        clock.advance(Duration.ofDays(2));
        conditional(email, 11);
        telling.tellSome();
        assertThat(told(email)).as("another condition is another news").isEqualTo(2);
    }

    @Test
    void onTheDayEverybodyHearsHowItEnded() {
        action = ground.action(ground.campaign(), LocalDate.of(2026, 2, 26));
        String waits = Ground.email();
        String token = conditional(waits, 500);
        telling.tellSome();
        assertThat(told(waits)).isZero();

        clock.advance(Duration.ofDays(2));
        telling.tellSome();
        telling.tellSome();

        assertThat(told(waits)).isEqualTo(1);
        assertThat(page(token))
                .contains(
                        "We were not 500 by Thursday, February 26. You have promised nothing.", "I will do it anyway");
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

    private String conditional(String email, int minimum) {
        pledging.submit(action.id(), Set.of(action.strike()), true, email, Locale.ENGLISH);
        String token = ground.token(email);
        var condition = new Condition(Condition.Scope.EVERYWHERE, minimum);
        pledging.confirm(token, new ButtonAnswer(null, null, condition));
        return token;
    }

    private long told(String email) {
        return ground.letters(email).stream()
                .filter(letter -> letter.subject().equals("News about your sign-up"))
                .count();
    }

    private MvcTestResult press(String token, String minimum, String other) {
        return mvc.post()
                .uri("/link/" + token + "/confirmation")
                .param("ways", action.strike().toString())
                .param("minimum", minimum)
                .param("other", other)
                .exchange();
    }

    private String page(String token) {
        return new String(
                mvc.get().uri("/link/" + token).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
