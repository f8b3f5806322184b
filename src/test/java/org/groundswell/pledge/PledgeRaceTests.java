package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.count.Cells;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One person presses several buttons at once: on the telephone and on the computer, or twice because nothing moved.
/// Whichever comes first, the count is what the rows say, and nobody reads that something broke.
@GroundswellTest
@Import(Ground.class)
class PledgeRaceTests {

    private static final int OF_EACH = 4;

    @Autowired
    Ground ground;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Recounting recounting;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String email = Ground.email();
    private TestAction action;

    @BeforeEach
    void campaign() {
        action = ground.action();
    }

    @RepeatedTest(8)
    void firstConfirmationAndWithdrawal() throws Exception {
        ground.submit(action, email);
        String token = ground.token(email);

        assertThat(atOnce(confirmation(token), withdrawal(token))).isSubsetOf(303, 404);
        assertThatTheCountIsWhatTheRowsSay();
    }

    @RepeatedTest(8)
    void secondConfirmationAndWithdrawal() throws Exception {
        String token = ground.pledge(action, email);
        ground.submit(action, email);

        assertThat(atOnce(confirmation(token), withdrawal(token))).isSubsetOf(303, 404);
        assertThatTheCountIsWhatTheRowsSay();
        assertThat(ground.rows("pledge", action.campaignId())).isEqualTo(1);
    }

    @RepeatedTest(8)
    void confirmationWithdrawalAndErasure() throws Exception {
        String token = ground.pledge(action, email);
        ground.submit(action, email);

        assertThat(atOnce(confirmation(token), withdrawal(token), press(token, "erasure")))
                .isSubsetOf(303, 404);
        assertThatTheCountIsWhatTheRowsSay();
        assertThat(ground.rows("person", action.campaignId())).isZero();
    }

    @RepeatedTest(8)
    void secondYesAndWithdrawal() throws Exception {
        action = ground.action(ground.campaign(), LocalDate.of(2026, 3, 6));
        String token = ground.pledge(action, email);
        clock.advance(Duration.ofDays(6));
        int drift = recounting.drift();

        assertThat(atOnce(
                        press(token, "second-yes", "action", action.id().toString(), "day", "2026-03-06"),
                        withdrawal(token)))
                .isSubsetOf(303, 404);
        assertThatTheCountIsWhatTheRowsSay();
        assertThat(ground.counted(action, "reconfirmed")).isZero();
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    private Callable<Integer> confirmation(String token) {
        return press(token, "confirmation", "ways", action.strike().toString());
    }

    private Callable<Integer> withdrawal(String token) {
        return press(token, "withdrawal", "action", action.id().toString());
    }

    /// @return what presses the button and tells the answer's status
    private Callable<Integer> press(String token, String button, String... field) {
        return () -> {
            var request = mvc.post().uri("/link/" + token + "/" + button);
            for (int name = 0; name < field.length; name += 2) {
                request = request.param(field[name], field[name + 1]);
            }
            return request.exchange().getResponse().getStatus();
        };
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... buttons) throws Exception {
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = new ArrayList<Future<Integer>>();
            for (int number = 0; number < OF_EACH; number++) {
                for (Callable<Integer> button : buttons) {
                    pressed.add(threads.submit(() -> {
                        start.await();
                        return button.call();
                    }));
                }
            }
            start.countDown();
            for (var answer : pressed) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private void assertThatTheCountIsWhatTheRowsSay() {
        int standing = jdbc.sql("select count(*) from pledge where action_id = :action and state = 'CONFIRMED'")
                .param("action", action.id())
                .query(Integer.class)
                .single();
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(standing);
        assertThat(ground.counted(action, Cells.way(action.strike()))).isEqualTo(standing);
    }
}
