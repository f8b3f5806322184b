package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.groundswell.count.Answer;
import org.groundswell.count.Condition;
import org.groundswell.count.CountQueries;
import org.groundswell.count.Folding;
import org.groundswell.count.KeptPublishing;
import org.groundswell.count.Publishing;
import org.groundswell.geo.Zips;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// "Did you take part?": the answer goes into totals, and of the person nothing is kept but that they answered.
@GroundswellTest
@Import(Ground.class)
class AnsweringTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    @Autowired
    Ground ground;

    @Autowired
    Asking asking;

    @Autowired
    Answering answering;

    @Autowired
    Pledging pledging;

    @Autowired
    Leaving leaving;

    @Autowired
    Shredding shredding;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    KeptPublishing kept;

    @Autowired
    CountQueries counts;

    @Autowired
    Zips zips;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private final List<String> tokens = new ArrayList<>();
    private TestAction action;
    private final String email = Ground.email();

    @BeforeEach
    void campaign() {
        action = ground.action(ground.campaign(), DAY);
    }

    /// Some tests write rows that nobody counted; of a day that was, nothing is counted anew.
    @AfterEach
    void leave() {
        jdbc.sql("update action set day = '2026-01-01' where id = ?")
                .param(action.id())
                .update();
    }

    @Test
    void answerGoesIntoTotalsAndThePersonsRowsSayOnlyThatTheyAnswered() {
        UUID partner = UUID.randomUUID();
        pledging.submit(action.id(), Set.of(action.strike(), action.noShopping()), false, email, Locale.ENGLISH);
        String token = ground.token(email);
        pledging.confirm(token, new ButtonAnswer(null, zips.find("55401").orElseThrow(), null));
        jdbc.sql("update pledge set source = ? where action_id = ?")
                .params(partner, action.id())
                .update();
        dayAfter();
        assertThat(page(token)).contains("Did you take part?", "do not keep who gave it");

        MvcTestResult answer = press(token, "COULD_NOT");

        assertThat(answer).hasStatus(303);
        assertThat(page(String.valueOf(answer.getResponse().getHeader("Location"))
                        .substring(6)))
                .contains("Thank you for your answer.", "You answered.")
                .doesNotContain("Did you take part?");
        assertThat(totals())
                .isEqualTo(Map.of(
                        "kept:COULD_NOT",
                        1,
                        "kept:COULD_NOT:state:MN",
                        1,
                        "kept:COULD_NOT:way:" + action.strike(),
                        1,
                        "kept:COULD_NOT:way:" + action.noShopping(),
                        1,
                        "kept:COULD_NOT:source:" + partner,
                        1));
        assertThat(jdbc.sql("select to_jsonb(p) - 'answered' from pledge p where action_id = ?")
                        .param(action.id())
                        .query(String.class)
                        .single())
                .doesNotContain("COULD", "true");
        assertThat(page(token + "/page.json"))
                .contains("\"answeredAfterTheDay\" : true")
                .doesNotContain("COULD_NOT");
    }

    @Test
    void secondAnswerIsNotCountedAndDoesNotReplaceTheFirst() {
        String token = ground.pledge(action, email);
        dayAfter();
        press(token, "TOOK_PART");
        assertThat(press(token, "COULD_NOT")).hasStatus(303);
        assertThat(press(token, "TOOK_PART")).hasStatus(303);

        assertThat(totals().get("kept:TOOK_PART")).isEqualTo(1);
        assertThat(totals()).doesNotContainKey("kept:COULD_NOT");
    }

    @RepeatedTest(4)
    void answersAtOnceCountOnce() throws Exception {
        String token = ground.pledge(action, email);
        dayAfter();

        Ground.atOnce(6, () -> answering.answer(token, action.id(), Pledge.FIRST, Answer.TOOK_PART));

        assertThat(totals().get("kept:TOOK_PART")).isEqualTo(1);
    }

    @RepeatedTest(4)
    void answersOfManyAtOnceAllCountWhileTheyArePublished() throws Exception {
        for (int person = 0; person < 12; person++) {
            String token = ground.pledge(action, Ground.email());
            jdbc.sql("update pledge set place_state = ? where action_id = ?")
                    .params(person % 2 == 0 ? "MN" : "CA", action.id())
                    .update();
            tokens.add(token);
        }
        dayAfter();
        var next = new AtomicInteger();

        Ground.atOnce(24, () -> {
            int number = next.getAndIncrement();
            return number % 2 == 0
                    ? answering.answer(tokens.get(number / 2), action.id(), Pledge.FIRST, Answer.TOOK_PART)
                    : kept.publish();
        });

        assertThat(totals().get("kept:TOOK_PART")).isEqualTo(12);
    }

    @Test
    void twoOnOneMailboxAnswerEachForThemselves() {
        String token = ground.pledge(action, email);
        jdbc.sql("""
                insert into pledge (id, action_id, campaign_id, person_id, state, day, keep_until, for_day, proven_by, seat)
                select gen_random_uuid(), action_id, campaign_id, person_id, state, day, keep_until, for_day, proven_by, 2
                from pledge where action_id = ?
                """).param(action.id()).update();
        dayAfter();

        answering.answer(token, action.id(), 1, Answer.TOOK_PART);
        answering.answer(token, action.id(), 1, Answer.TOOK_PART);
        answering.answer(token, action.id(), 2, Answer.PARTLY);
        answering.answer(token, action.id(), 2, Answer.PARTLY);

        assertThat(totals().get("kept:TOOK_PART")).isEqualTo(1);
        assertThat(totals().get("kept:PARTLY")).isEqualTo(1);
    }

    @Test
    void nothingIsAskedBeforeTheDayIsOverAndWhoPromisedNothingGetsNoMail() {
        String token = ground.pledge(action, email);
        String vain = Ground.email();
        pledging.submit(action.id(), Set.of(action.strike()), true, vain, Locale.ENGLISH);
        String waits = ground.token(vain);
        pledging.confirm(waits, new ButtonAnswer(null, null, new Condition(Condition.Scope.EVERYWHERE, 500)));
        String gone = ground.pledge(action, Ground.email());
        pledging.withdraw(gone, action.seat());
        clock.set(DAY.atTime(23, 0).toInstant(ZoneOffset.UTC));
        assertThat(press(token, "TOOK_PART")).hasStatus(303);
        assertThat(page(token)).doesNotContain("Did you take part?");

        dayAfter();
        ask();

        assertThat(page(waits)).contains("You have promised nothing.", "Did you take part?");
        assertThat(asked(vain)).isZero();
        assertThat(asked(email)).isEqualTo(1);
        assertThat(press(gone, "TOOK_PART")).hasStatus(404);
        assertThat(totals()).isEmpty();
    }

    @Test
    void whoseStateShowsNoNumberIsWrittenToAndAsked() {
        pledging.submit(action.id(), Set.of(action.strike()), true, email, Locale.ENGLISH);
        String token = ground.token(email);
        pledging.confirm(
                token,
                new ButtonAnswer(null, zips.find("55401").orElseThrow(), new Condition(Condition.Scope.STATE, 10)));
        dayAfter();
        ask();

        assertThat(asked(email)).isEqualTo(1);
        assertThat(page(token)).contains("We show no number for your state", "Did you take part?");
        press(token, "PARTLY");
        assertThat(page(token)).contains("You answered.").doesNotContain("Did you take part?");
        assertThat(totals().get("kept:PARTLY")).isEqualTo(1);
    }

    @Test
    void whatIsNoAnswerChangesNothing() {
        String token = ground.pledge(action, email);
        dayAfter();

        for (String answer : new String[] {"", "YES", "took_part", "TOOK_PART,COULD_NOT", "<b>"}) {
            assertThat(press(token, answer)).hasStatus(303);
        }

        assertThat(totals()).isEmpty();
        assertThat(page(token)).contains("Did you take part?");
    }

    @Test
    void dayAfterEverybodyIsWrittenToOnceAndAWeekLaterNobodyAnyMore() {
        ground.pledge(action, email);
        String answered = Ground.email();
        String token = ground.pledge(action, answered);
        TestAction forgotten = ground.action(ground.campaign(), DAY.minusDays(9));
        String late = Ground.email();
        ground.pledge(forgotten, late);
        dayAfter();
        press(token, "PARTLY");

        ask();
        ask();
        clock.advance(Duration.ofDays(2));
        ask();

        assertThat(asked(email)).isEqualTo(1);
        assertThat(page(ground.token(email))).contains("Did you take part?");
        assertThat(asked(answered)).isZero();
        assertThat(asked(late)).isZero();
    }

    @Test
    void publicSeesRoundedNumbersFromTenOnAndNotBeforeTheIntervalIsOver() {
        for (int person = 0; person < 24; person++) {
            tokens.add(ground.pledge(action, Ground.email()));
        }
        folding.fold();
        publishing.publish();
        dayAfter();
        answer(0, 9, Answer.TOOK_PART);
        publish();
        assertThat(counts.kept(action.id()).answers()).isEmpty();
        answer(9, 10, Answer.TOOK_PART);
        kept.publish();
        assertThat(counts.kept(action.id()).answers()).as("looked at just now").isEmpty();

        publish();

        assertThat(counts.kept(action.id()).answers()).isEqualTo(Map.of(Answer.TOOK_PART, 10));
        assertThat(counts.kept(action.id()).ways()).isEqualTo(Map.of(action.strike(), 10));
        answer(10, 14, Answer.TOOK_PART);
        answer(14, 15, Answer.PARTLY);
        publish();
        assertThat(counts.kept(action.id()).tookPart())
                .as("moved by less than five")
                .contains(10);
        // What is pledged is counted beside it and does not wipe it out.
        tokens.subList(16, 22).forEach(token -> pledging.withdraw(token, action.seat()));
        publish();
        assertThat(counts.published(action.id()).total()).contains(15);
        assertThat(counts.kept(action.id()).tookPart()).contains(10);
        assertThat(counts.exactKept(action.id()).answers()).isEqualTo(Map.of(Answer.TOOK_PART, 14));
        assertThat(counts.exactKept(action.id()).answered())
                .as("would tell the one who said partly")
                .isEmpty();
    }

    @Test
    void erasedPeoplesAnswersStayAndAfterRetentionOnlyNumbersOfTenAndMore() {
        for (int person = 0; person < 12; person++) {
            tokens.add(ground.pledge(action, Ground.email()));
        }
        dayAfter();
        answer(0, 10, Answer.TOOK_PART);
        answer(10, 12, Answer.COULD_NOT);
        leaving.erase(tokens.getFirst());
        assertThat(totals().get("kept:TOOK_PART")).isEqualTo(10);

        clock.advance(Duration.ofDays(31));
        shredding.endWhatIsDue();

        assertThat(ground.rows("person", action.campaignId())).isZero();
        assertThat(totals()).isEqualTo(Map.of("kept:TOOK_PART", 10, "kept:TOOK_PART:way:" + action.strike(), 10));
    }

    private void answer(int from, int to, Answer answer) {
        for (int person = from; person < to; person++) {
            answering.answer(tokens.get(person), action.id(), Pledge.FIRST, answer);
        }
    }

    private void publish() {
        clock.advance(Duration.ofMinutes(15));
        folding.fold();
        publishing.publish();
        kept.publish();
    }

    private void dayAfter() {
        clock.set(DAY.plusDays(1).atTime(15, 0).toInstant(ZoneOffset.UTC));
    }

    private void ask() {
        int had;
        do {
            had = asking.askSome();
        } while (had > 0);
    }

    private long asked(String address) {
        return ground.letters(address).stream()
                .filter(letter -> letter.subject().equals("News about your sign-up"))
                .count();
    }

    private Map<String, Integer> totals() {
        return jdbc
                .sql("select cell, people from count_kept where action_id = ?")
                .param(action.id())
                .query((row, number) -> Map.entry(row.getString("cell"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private MvcTestResult press(String token, String answer) {
        return mvc.post()
                .uri("/link/" + token + "/answer")
                .param("action", action.id().toString())
                .param("answer", answer)
                .exchange();
    }

    private String page(String token) {
        return new String(
                mvc.get().uri("/link/" + token).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
