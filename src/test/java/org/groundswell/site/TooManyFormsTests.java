package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.groundswell.platform.PublicForm;
import org.groundswell.platform.SentTooOften;
import org.groundswell.platform.Vault;
import org.groundswell.platform.VisitorLimits;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What people read whose network sent very many forms at once.
@GroundswellTest
class TooManyFormsTests {

    private static final String CROWDED = "203.0.113.7";
    private static final String NEIGHBOUR = "203.0.113.99";
    private static final String ELSEWHERE = "198.51.100.7";
    private static final String EMAIL = "ana@example.org";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private VisitorLimits limits;

    private UUID action;
    private String path;
    private String way;

    @BeforeEach
    void setTheStage() {
        var stage = new PosterStage(jdbc, "crowd-" + UUID.randomUUID());
        vault.makeKeys(stage.campaign);
        action = stage.strike();
        path = stage.strikePath();
        way = stage.firstWay(action);
        crowd(PublicForm.PLEDGE);
        crowd(PublicForm.LOST_LINK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                | Not sent. Very many forms came from your network at once. | On May 1 I will
            /es | No se envió. Llegaron muchísimos formularios a la vez desde su red. | El 1 de mayo voy a
            """)
    void cardComesBackOnItsPageWithAllThatWasTyped(String prefix, String sentence, String question) {
        String address = (prefix == null ? "" : prefix) + path;
        assertThat(web.get().uri(address)).hasStatusOk();

        var answer = pledge(address, CROWDED);

        assertThat(answer)
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains(sentence, question, "value=\"" + EMAIL + "\"", "value=\"" + way + "\" checked");
        assertThat(seconds(answer)).isBetween(1, 10);
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        assertThat(signUps()).isZero();
    }

    @Test
    void cardOfAPageThatNobodyLookedAtComesBackAlone() {
        assertThat(pledge(path, CROWDED))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Not sent.", "value=\"" + EMAIL + "\"", "name=\"ways\" value=\"" + way + "\"");
    }

    @Test
    void neighboursWaitOthersDoNotAndClaimingToBeElsewhereHelpsNobody() {
        assertThat(pledge(path, NEIGHBOUR)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(web.post()
                        .uri(path)
                        .header("X-Forwarded-For", ELSEWHERE)
                        .param("ways", way)
                        .param("email", EMAIL)
                        .with(from(CROWDED)))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(pledge(path, ELSEWHERE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(signUps()).isEqualTo(1);
    }

    @Test
    void pagesAreShownToThemAllTheSame() {
        assertThat(web.get().uri(path).with(from(CROWDED))).hasStatusOk();
        assertThat(web.get().uri("/link").with(from(CROWDED))).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                | Not sent. Very many forms came from your network at once. | Mail me a link
            /es | No se envió. Llegaron muchísimos formularios a la vez desde su red. | Mándenme un enlace
            """)
    void whoLostALinkReadsTheSame(String prefix, String sentence, String verb) {
        String address = (prefix == null ? "" : prefix) + "/link";

        var answer = lost(address, CROWDED);

        assertThat(answer)
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains(sentence, verb, "value=\"" + EMAIL + "\"");
        assertThat(seconds(answer)).isBetween(1, 60);
        assertThat(lost(address, ELSEWHERE)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private void crowd(PublicForm form) {
        while (true) {
            try {
                limits.count(form, CROWDED);
            } catch (SentTooOften enough) {
                return;
            }
        }
    }

    private MvcTestResult pledge(String address, String remote) {
        return web.post()
                .uri(address)
                .param("ways", way)
                .param("email", EMAIL)
                .with(from(remote))
                .exchange();
    }

    private MvcTestResult lost(String address, String remote) {
        return web.post().uri(address).param("email", EMAIL).with(from(remote)).exchange();
    }

    private static RequestPostProcessor from(String remote) {
        return request -> {
            request.setRemoteAddr(remote);
            return request;
        };
    }

    private static int seconds(MvcTestResult answer) {
        return Integer.parseInt(Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)));
    }

    private int signUps() {
        return jdbc.sql("select count(*) from submission where action_id = :a")
                .param("a", action)
                .query(Integer.class)
                .single();
    }
}
