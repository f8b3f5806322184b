package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the card asks about an address, and what it says when it can no longer be sent.
@GroundswellTest
class PledgeCardTests {

    private static final String TYPO = "ana@gmial.com";
    private static final String OFFERED = "ana@gmail.com";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    private UUID action;
    private String path;
    private String way;

    @BeforeEach
    void setTheStage() {
        var stage = new PosterStage(jdbc, "card-" + UUID.randomUUID());
        vault.makeKeys(stage.campaign);
        action = stage.strike();
        path = stage.strikePath();
        way = stage.firstWay(action);
    }

    @Test
    void enterSendsWhatWasTypedAndNotWhatWasOffered() {
        var page = text(post("email", TYPO, "ways", way));
        assertThat(page).contains("Did you mean " + OFFERED + "?", "name=\"asked\" value=\"" + TYPO + "\"");
        var form = page.substring(page.indexOf("<form "));
        assertThat(form.substring(form.indexOf("<button"), form.indexOf("</button>")))
                .doesNotContain("instead");
    }

    @Test
    void theQuestionIsTheSameForAnAddressThatIsKnown() {
        String before = text(post("email", TYPO, "ways", way));
        assertThat(post("email", TYPO, "asked", TYPO, "sure", "true", "ways", way))
                .hasStatus(303);
        assertThat(text(post("email", TYPO, "ways", way))).isEqualTo(before);
    }

    @Test
    void longTurnedAndHiddenTextIsAnsweredInEveryField() {
        for (String typed : List.of(
                "x".repeat(10_000), "\u202e\u200b\u2066".repeat(3_000), " ".repeat(10_000) + "x", "@".repeat(10_000))) {
            for (String field : List.of("email", "asked", "instead", "ways")) {
                var answer = field.equals("email")
                        ? post("email", typed, "ways", way)
                        : post("email", "ana", "ways", way, field, typed);
                assertThat(answer).as(field).hasStatus(422);
            }
        }
        assertThat(post("email", "x".repeat(10_000), "ways", way)).bodyText().contains("x".repeat(10_000));
    }

    @Test
    void offeredAddressIsTakenForTheOneItWasOfferedFor() {
        assertThat(post("email", TYPO, "asked", TYPO, "instead", OFFERED, "ways", way))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/mailbox?at=gmail.com");
    }

    @Test
    void correctedAddressWinsOverTheOneOffered() {
        assertThat(post("email", "ana@example.org", "asked", TYPO, "instead", OFFERED, "ways", way))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/mailbox?at=example.org");
    }

    @Test
    void answerThatAnAddressIsRightOutlivesAnotherMistakeAndAnotherAddressDoesNot() {
        assertThat(post("email", TYPO, "asked", TYPO, "sure", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Tick at least one", "name=\"sure\" value=\"true\"")
                .doesNotContain("Did you mean");
        assertThat(post("email", TYPO, "asked", TYPO, "sure", "true", "ways", way))
                .hasStatus(303);
        assertThat(post("email", "ana@yaho.com", "asked", TYPO, "sure", "true", "ways", way))
                .hasStatus(422)
                .bodyText()
                .contains("Did you mean");
    }

    @Test
    void mistakeInTheWaysIsSaidToThoseWhoHear() {
        assertThat(post("email", "ana@example.org"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "aria-describedby=\"ways-error ways-hint\"",
                        "id=\"ways-error\"",
                        "class=\"field has-error\" id=\"ways\"");
    }

    @Test
    void actionThatWasCancelledMeanwhileSaysThatNothingWasSaved() {
        jdbc.sql("update action set state = 'CANCELLED' where id = :id")
                .param("id", action)
                .update();
        jdbc.sql("""
                insert into action_notice (id, action_id, kind, text, posted_at, mail_not_before)
                values (:id, :action, 'CANCELLED', '{"en":"Storm."}', '2026-02-24T12:00:00Z', '2026-02-24T12:10:00Z')
                """).param("id", UUID.randomUUID()).param("action", action).update();
        var sentence = "This action was cancelled while the form was open. Nothing was saved.";
        assertThat(post("email", "ana@example.org", "ways", way))
                .hasStatus(422)
                .bodyText()
                .contains(sentence, "What happens now");
        assertThat(post("email", "ana@example.org")).hasStatus(422).bodyText().contains(sentence);
    }

    private MvcTestResult post(String... fields) {
        var request = web.post().uri(path);
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
