package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.groundswell.platform.Links;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The two doors: who is let through, and what the answers carry.
@GroundswellTest
class SecurityChainTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Links links;

    @ParameterizedTest
    @ValueSource(strings = {"/organize", "/organize/any", "/partner/any", "/account", "/step-up"})
    void workbenchAsksNobodyToSignInAndRemembersWhere(String path) {
        assertThat(mvc.get().uri(path))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?to=" + path.replace("/", "%2F"))
                .hasHeader("Cache-Control", "no-store");
        assertThat(mvc.get().uri("/es" + path)).hasHeader("Location", "/es/sign-in?to=" + path.replace("/", "%2F"));
    }

    @Test
    void publicAnswersSetNoCookieAndKnowNoSession() {
        var answer = mvc.get()
                .uri("/no-such-page")
                .cookie(new Cookie("session", "c29tZXRoaW5n"))
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer.getResponse().getHeaderNames()).doesNotContain(HttpHeaders.SET_COOKIE);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void formsOfOtherSitesAreRefused() {
        assertThat(mvc.post().uri("/no-such-page").header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/no-such-page").header("Sec-Fetch-Site", "same-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/no-such-page").header("Origin", "https://elsewhere.example"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/no-such-page").header("Origin", "null")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/sign-in").header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void ourOwnFormsPass() {
        assertThat(mvc.post().uri("/no-such-page").header("Origin", links.base()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post()
                        .uri("/no-such-page")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Origin", "null"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
