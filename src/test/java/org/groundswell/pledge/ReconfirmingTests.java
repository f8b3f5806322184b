package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Cells;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// "Still in?": asked once, some days before the day; no answer changes nothing.
@GroundswellTest
@Import(Ground.class)
class ReconfirmingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final String RECONFIRMED = "reconfirmed";

    @Autowired
    Ground ground;

    @Autowired
    Asking asking;

    @Autowired
    Pledging pledging;

    @Autowired
    Changing changing;

    @Autowired
    Leaving leaving;

    @Autowired
    Recounting recounting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private TestAction action;
    private final String email = Ground.email();

    @BeforeEach
    void campaign() {
        action = ground.action(ground.campaign(), DAY);
    }

    @Test
    void fiveDaysBeforeTheDayWhoPledgedLongerAgoIsAskedOnce() {
        String token = ground.pledge(action, email);
        String late = Ground.email();
        String stopped = Ground.email();
        leaving.stopMail(ground.pledge(action, stopped), true);
        String gone = Ground.email();
        pledging.withdraw(ground.pledge(action, gone), action.seat());
        clock.advance(Duration.ofDays(4));
        ask();
        assertThat(asked(email)).as("six days before").isZero();
        assertThat(page(token)).doesNotContain("Still in?");

        clock.advance(Duration.ofDays(1));
        ground.pledge(action, late);
        ask();
        ask();
        clock.advance(Duration.ofDays(1));
        ask();

        assertThat(asked(email)).isEqualTo(1);
        assertThat(page(ground.token(email)))
                .contains("Still in?", "Yes, still in", "I must withdraw", "No answer changes nothing.");
        assertThat(asked(late)).as("confirmed today").isZero();
        assertThat(page(ground.token(late))).doesNotContain("Still in?");
        assertThat(asked(stopped)).isZero();
        assertThat(asked(gone)).isZero();
    }

    @Test
    void lateRunStillAsksBeforeTheDayAndNotOnIt() {
        ground.pledge(action, email);
        TestAction earlier = ground.action(ground.campaign(), DAY.minusDays(1));
        String other = Ground.email();
        ground.pledge(earlier, other);

        clock.advance(Duration.ofDays(9));
        ask();

        assertThat(asked(email)).as("the day before").isEqualTo(1);
        assertThat(asked(other)).as("on the day").isZero();
    }

    @Test
    void yesIsCountedOnceAndThePageSaysSo() {
        String token = ground.pledge(action, email);
        ground.pledge(action, Ground.email());
        clock.advance(Duration.ofDays(6));
        assertThat(ground.counted(action, RECONFIRMED)).isZero();
        int drift = recounting.drift();

        MvcTestResult yes = press(token, DAY.toString());
        assertThat(yes).hasStatus(303);
        assertThat(press(token, DAY.toString())).hasStatus(303);

        assertThat(page(String.valueOf(yes.getResponse().getHeader("Location")).substring("/link/".length())))
                .contains("Saved. You said yes again.", "You said yes again. Thank you.")
                .doesNotContain("Still in?");
        assertThat(ground.counted(action, RECONFIRMED)).isEqualTo(1);
        assertThat(ground.counted(action, Cells.TOTAL))
                .as("no answer changes nothing")
                .isEqualTo(2);
        assertThat(recounting.drift()).isEqualTo(drift);

        changing.ways(token, action.seat(), Set.of(action.noShopping()));
        assertThat(ground.counted(action, RECONFIRMED)).isEqualTo(1);
        pledging.withdraw(token, action.seat());
        assertThat(ground.counted(action, RECONFIRMED)).isZero();
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void yesToAnotherDayOrOutsideTheFiveDaysIsNone() {
        String token = ground.pledge(action, email);
        assertThat(press(token, DAY.toString())).as("ten days before").hasStatus(303);
        clock.advance(Duration.ofDays(6));
        assertThat(press(token, "2026-03-05")).hasStatus(303);
        assertThat(press(token, "rubbish")).hasStatus(303);
        assertThat(ground.counted(action, RECONFIRMED)).isZero();

        clock.advance(Duration.ofDays(6));
        assertThat(press(token, DAY.toString()).getResponse().getStatus()).isBetween(400, 499);
        assertThat(ground.counted(action, RECONFIRMED)).isZero();
    }

    @Test
    void movedDayIsAskedAboutFirstAndAnew() {
        String token = ground.pledge(action, email);
        clock.advance(Duration.ofDays(6));
        ask();
        press(token, DAY.toString());
        LocalDate moved = DAY.plusDays(10);
        jdbc.sql("update action set day = ? where id = ?")
                .params(moved, action.id())
                .update();

        clock.advance(Duration.ofDays(10));
        ask();
        assertThat(page(token)).contains("Yes, the new day").doesNotContain("Still in?", "You said yes again");
        int drift = recounting.drift();
        changing.agree(token, action.seat(), moved);

        assertThat(ground.counted(action, RECONFIRMED)).isZero();
        assertThat(page(token)).contains("Still in?");
        press(token, moved.toString());
        assertThat(ground.counted(action, RECONFIRMED)).isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void cancelledActionAsksNobody() {
        String token = ground.pledge(action, email);
        ground.cancel(action);
        clock.advance(Duration.ofDays(6));
        ask();

        assertThat(asked(email)).isZero();
        assertThat(page(token)).doesNotContain("Still in?");
        assertThat(press(token, DAY.toString()).getResponse().getStatus()).isBetween(400, 499);
    }

    @Test
    void nobodyElsesPledgeOpens() {
        String token = ground.pledge(action, email);
        TestAction other = ground.action(ground.campaign(), DAY);
        ground.pledge(other, Ground.email());
        clock.advance(Duration.ofDays(6));

        assertThat(mvc.post()
                        .uri("/link/" + token + "/second-yes")
                        .param("action", other.id().toString())
                        .param("day", DAY.toString())
                        .exchange())
                .hasStatus(404);
        assertThat(press("no-such-token", DAY.toString())).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/link/" + token + "/second-yes")
                        .param("action", UUID.randomUUID().toString())
                        .exchange())
                .hasStatus(404);
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

    private MvcTestResult press(String token, String day) {
        return mvc.post()
                .uri("/link/" + token + "/second-yes")
                .param("action", action.id().toString())
                .param("day", day)
                .exchange();
    }

    private String page(String token) {
        return new String(
                mvc.get().uri("/link/" + token).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
