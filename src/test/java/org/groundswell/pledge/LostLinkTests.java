package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void aMistypedEndingIsAskedAboutOnceAndNobodyIsWrittenTo() throws Exception {
        String typo = "ana@gmial.com";
        String asked = body("email", typo);
        assertThat(asked)
                .contains("Did you mean ana@gmail.com?", "Yes, use it", "No, mine is right", "value=\"" + typo + "\"");
        assertThat(asked.substring(asked.indexOf("<button"), asked.indexOf("</button>")))
                .as("what Enter presses")
                .doesNotContain("instead", "sure");
        assertThat(body("email", "ana@example.org", "asked", typo, "sure", "true"))
                .as("corrected by hand")
                .isEmpty();
        assertThat(waiting()).isEqualTo(1);
        assertThat(body("email", typo, "asked", typo, "sure", "true")).isEmpty();
        assertThat(waiting()).isEqualTo(2);
        assertThat(body("email", typo, "asked", typo, "instead", pledged)).isEmpty();
        assertThat(ground.letters(pledged)).as("the offered one is taken").hasSize(2);
        assertThat(body("email", "ana@hotnail.com", "asked", typo, "instead", "ana@gmail.com"))
                .as("an answer about another address")
                .contains("Did you mean ana@hotmail.com?");
    }

    /// What is drawn again; nothing when the request was taken.
    private String body(String... typed) throws Exception {
        var post = mvc.post().uri("/link");
        for (int next = 0; next < typed.length; next += 2) {
            post = post.param(typed[next], typed[next + 1]);
        }
        var answer = post.exchange().getResponse();
        assertThat(answer.getStatus()).isIn(303, 422);
        return answer.getStatus() == 303 ? "" : answer.getContentAsString(StandardCharsets.UTF_8);
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
