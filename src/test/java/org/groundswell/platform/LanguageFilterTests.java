package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageFilterTests {

    private final Languages languages = new Languages(new GroundswellProperties(
            URI.create("https://example.org"),
            Path.of("target"),
            List.of(Locale.of("en"), Locale.of("es")),
            List.of(),
            new GroundswellProperties.Keys(null, null, null)));
    private final LanguageFilter filter = new LanguageFilter(languages);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/c/may-day, '', /c/may-day, en",
                "/es/c/may-day, /es, /c/may-day, es",
                "/es, /es, /, es",
                "/es/, /es, /, es",
                "/esteli, '', /esteli, en",
                "/en/c/x, '', /en/c/x, en",
            })
    void prefixBecomesTheContextPath(String uri, String contextPath, String servletPath, String language)
            throws Exception {
        HttpServletRequest seen = through(request(uri));

        assertThat(seen.getContextPath()).isEqualTo(contextPath);
        assertThat(seen.getServletPath()).isEqualTo(servletPath);
        assertThat(seen.getAttribute(LanguageFilter.LOCALE)).isEqualTo(Locale.of(language));
    }

    @Test
    void errorPageKeepsTheLanguageOfTheAddress() throws Exception {
        var request = request("/es/nothing");
        through(request);
        request.setRequestURI("/error");
        request.setServletPath("/error");

        HttpServletRequest seen = through(request);

        assertThat(seen.getContextPath()).isEqualTo("/es");
        assertThat(seen.getRequestURI()).isEqualTo("/es/error");
        assertThat(seen.getServletPath()).isEqualTo("/error");
    }

    private static MockHttpServletRequest request(String uri) {
        var request = new MockHttpServletRequest("GET", uri);
        request.setServletPath(uri);
        return request;
    }

    private HttpServletRequest through(MockHttpServletRequest request) throws Exception {
        var seen = new AtomicReference<HttpServletRequest>();
        filter.doFilter(
                request, new MockHttpServletResponse(), (next, response) -> seen.set((HttpServletRequest) next));
        return seen.get();
    }
}
