package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

/// What people read when nothing else answered, and what every answer carries.
@GroundswellTest
class ErrorPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Assets assets;

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (String path : List.of("/", "/no-such-page", "/organize", "/sign-in", "/actuator/health", asset())) {
            assertThat(mvc.get().uri(path))
                    .as(path)
                    .containsHeader("Content-Security-Policy")
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                    .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                    .containsHeader("Referrer-Policy");
        }
        assertThat(mvc.post().uri("/no-such-page").header("Sec-Fetch-Site", "cross-site"))
                .containsHeader("Content-Security-Policy");
        assertThat(error(HttpMethod.GET, "", 500, false)).containsHeader("Content-Security-Policy");
    }

    @Test
    void stayingOnHttpsIsAskedForOnHttpsOnly() {
        assertThat(mvc.get().uri("/sign-in")).doesNotContainHeader("Strict-Transport-Security");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 |     | We could not read that.
            400 | /es | No pudimos leer eso.
            403 |     | This is not yours to change.
            403 | /es | Usted no puede cambiar esto.
            404 |     | There is no such page.
            404 | /es | Esta página no existe.
            409 |     | This could not be saved.
            409 | /es | Esto no se pudo guardar.
            413 |     | We could not read that.
            500 |     | Something broke on our side.
            500 | /es | Algo falló de nuestro lado.
            """)
    void eachErrorHasItsPageInBothLanguages(int status, String prefix, String sentence) {
        var answer = error(HttpMethod.GET, prefix == null ? "" : prefix, status, false);

        assertThat(answer).hasStatus(status).bodyText().contains(sentence).doesNotContain("??", "Exception");
    }

    @Test
    void databaseThatIsAwayIsSaidAndOnlyAFormIsToldThatNothingWasSaved() {
        assertThat(error(HttpMethod.GET, "", 500, true))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("Our database does not answer.")
                .doesNotContain("Not saved");
        assertThat(error(HttpMethod.POST, "", 500, true))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("Not saved. Our database does not answer.");
        assertThat(error(HttpMethod.POST, "/es", 500, true)).bodyText().contains("No se guardó.");
    }

    @Test
    void pagesOfTheWorkbenchAreGroundswellsAndLeadBackToIt() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains(">Groundswell<")
                .doesNotContain("Sign-up page");
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/es/organize/nothing"))
                .bodyText()
                .contains(">Groundswell<", "href=\"/sign-in\"");
        assertThat(error(HttpMethod.GET, "", 404, false)).bodyText().contains(">Groundswell<", "See what is coming");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "ftp://localhost", "http://10.0.0.1:8080"})
    void plainHttpIsForThisMachineOnly(String base) {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> properties(base));
    }

    @Test
    void httpsMakesCookiesSecure() {
        assertThat(properties("https://example.org").secure()).isTrue();
        assertThat(properties("http://localhost:8080").secure()).isFalse();
    }

    private static GroundswellProperties properties(String base) {
        return new GroundswellProperties(
                URI.create(base),
                Path.of("target"),
                List.of(),
                List.of(),
                new GroundswellProperties.Keys(null, null, null));
    }

    private String asset() {
        return assets.url("css/public.css");
    }

    private MvcTestResult error(HttpMethod method, String prefix, int status, boolean away) {
        var request = mvc.method(method)
                .uri(prefix + "/error")
                .header("Sec-Fetch-Site", "same-origin")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
        if (away) {
            var cause = new CannotCreateTransactionException("the database is away");
            request.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(cause));
        }
        return request.exchange();
    }
}
