package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {

    /// Told over plain http it would lock people out of a test on their own machine.
    @ParameterizedTest
    @CsvSource({"true, max-age=31536000; includeSubDomains", "false,"})
    void onlyAnInstallationWithACertificateKeepsBrowsersToIt(boolean secure, String told) throws Exception {
        var response = new MockHttpServletResponse();

        new SecurityHeaders(secure).doFilter(new MockHttpServletRequest(), response, new MockFilterChain());

        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo(told);
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }
}
