package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Whose request it is, by what listed proxies say and nobody else.
class TrustedProxiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # listed             | from         | forwarded for            | is the request of
                                 | 203.0.113.5  | 192.0.2.1                | 203.0.113.5
            10.0.0.0/8           | 203.0.113.5  | 192.0.2.1                | 203.0.113.5
            10.0.0.0/8           | 10.0.0.2     |                          | 10.0.0.2
            10.0.0.0/8           | 10.0.0.2     | 192.0.2.1                | 192.0.2.1
            10.0.0.0/8           | 10.0.0.2     | 198.51.100.9, 192.0.2.1  | 192.0.2.1
            10.0.0.0/8           | 10.0.0.2     | 192.0.2.1, 10.0.0.3      | 192.0.2.1
            10.0.0.2             | 10.0.0.2     | 192.0.2.1, 10.0.0.3      | 10.0.0.3
            10.0.0.0/8           | 10.0.0.2     | nobody                   | 10.0.0.2
            10.0.0.0/8 ::1       | ::1          | 2001:db8::7              | 2001:db8::7
            """)
    void isTheLastOneThatNoListedProxyIs(String listed, String from, String forwarded, String visitor)
            throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        var seen = new AtomicReference<String>();

        new TrustedProxies(listed == null ? List.of() : List.of(listed.split(" ", -1)))
                .doFilter(request, new MockHttpServletResponse(), (next, response) -> seen.set(next.getRemoteAddr()));

        assertThat(seen).hasValue(visitor);
    }
}
