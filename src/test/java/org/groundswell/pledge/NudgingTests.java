package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@GroundswellTest
@Import(Ground.class)
class NudgingTests {

    @Autowired
    Ground ground;

    @Autowired
    Nudging nudging;

    @Autowired
    Pledging pledging;

    @Autowired
    Leaving leaving;

    @Autowired
    LinkQueries links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAction action;
    private final String email = Ground.email();

    @BeforeEach
    void action() {
        // What others left waiting is not our concern, and there may be thousands.
        jdbc.sql("update submission set nudged = true").update();
        action = ground.action();
    }

    @Test
    void anUnfinishedSignUpIsRemindedOfOnceAfterADay() {
        ground.submit(action, email);
        clock.advance(Duration.ofHours(23));
        nudge();
        assertThat(ground.letters(email)).hasSize(1);

        clock.advance(Duration.ofHours(2));
        nudge();
        nudge();

        assertThat(ground.letters(email))
                .extracting(SmtpServer.Letter::subject)
                .last()
                .isEqualTo("Your sign-up is not finished");
        assertThat(ground.letters(email)).hasSize(2);
        assertThat(links.open(ground.token(email)).waiting()).hasSize(1);
    }

    @Test
    void signingUpAgainIsNoReasonToRemindAgain() {
        ground.submit(action, email);
        clock.advance(Duration.ofHours(25));
        nudge();
        ground.submit(action, email);
        clock.advance(Duration.ofHours(25));
        nudge();

        assertThat(ground.letters(email)).as("the form's two and one reminder").hasSize(3);
    }

    @Test
    void nobodyIsRemindedOfWhatTheyFinishedStoppedOrCannotFinishAnyMore() {
        ground.pledge(action, email);
        String stopped = Ground.email();
        ground.submit(action, stopped);
        leaving.stopMail(ground.token(stopped), true);
        TestAction cancelled = ground.action();
        String late = Ground.email();
        ground.submit(cancelled, late);
        ground.cancel(cancelled);

        clock.advance(Duration.ofHours(25));
        nudge();

        assertThat(ground.letters(email)).hasSize(1);
        assertThat(ground.letters(stopped)).hasSize(1);
        assertThat(ground.letters(late)).hasSize(1);
    }

    @Test
    void aReminderIsOneOfTheTwoMailsThatADayAllows() {
        ground.submit(action, email);
        clock.advance(Duration.ofHours(20));
        ground.submit(ground.action(), email);
        ground.submit(ground.action(), email);
        assertThat(ground.letters(email)).hasSize(2);

        clock.advance(Duration.ofHours(4).plusMinutes(1));
        nudge();
        assertThat(ground.letters(email)).hasSize(3);
        ground.submit(ground.action(), email);
        assertThat(ground.letters(email)).hasSize(3);
    }

    private void nudge() {
        int nudged;
        do {
            nudged = nudging.nudgeSome();
        } while (nudged > 0);
    }
}
