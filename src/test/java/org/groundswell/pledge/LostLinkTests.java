package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Statements;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Asking for a new link: the request is one row whatever the address, and what it means is looked up when nobody waits
/// for an answer.
@GroundswellTest
@Import(Ground.class)
class LostLinkTests {

    @Autowired
    Ground ground;

    @Autowired
    Relinking relinking;

    @Autowired
    LinkAnswers answers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private TestAction action;
    private final String pledged = Ground.email();

    @BeforeEach
    void somebodyPledged() {
        jdbc.sql("delete from link_request").update();
        action = ground.action();
        ground.pledge(action, pledged);
    }

    @Test
    void theRequestAsksTheDatabaseTheSameForEveryAddress() {
        int mails = ground.mails(action);
        ask(Ground.email());

        assertThat(Statements.during(() -> ask(pledged)))
                .isEqualTo(Statements.during(() -> ask(Ground.email())))
                .isLessThan(4);
        assertThat(ground.mails(action)).isEqualTo(mails);
        assertThat(ground.letters(pledged)).hasSize(2);
    }

    @Test
    void anAnswerComesInTheLanguageOfTheForm() {
        relinking.ask(pledged, Locale.of("es"));

        assertThat(ground.letters(pledged).getLast().text()).contains("Este correo ya está registrado");
        assertThat(waiting()).isZero();
    }

    @Test
    void severalWhoAnswerAtOnceWriteOneMail() throws Exception {
        ask(pledged);
        Ground.atOnce(6, () -> {
            answers.answerAll();
            return null;
        });

        assertThat(ground.letters(pledged)).hasSize(2);
    }

    @Test
    void aRequestThatCannotBeAnsweredHoldsUpNobodyAndGoesAfterAnHour() {
        ask(Ground.email());
        jdbc.sql("update link_request set address = substring(address from 2)").update();
        ask(pledged);

        assertThat(ground.letters(pledged)).hasSize(2);
        assertThat(waiting()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(61));
        answers.answerAll();
        assertThat(waiting()).isZero();
    }

    private void ask(String address) {
        assertThat(mvc.post().uri("/link").param("email", address)).hasStatus(303);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from link_request")
                .query(Integer.class)
                .single();
    }
}
