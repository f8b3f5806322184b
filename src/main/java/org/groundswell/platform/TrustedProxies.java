package org.groundswell.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Whose request it is behind proxies. `X-Forwarded-For` is believed from its end, as far as one listed proxy says it
/// of the next; the first that is not listed is the visitor. From anybody else the header is only a claim.
class TrustedProxies implements Filter {

    private final List<IpAddressMatcher> proxies;

    /// @param listed addresses or networks like `10.0.0.0/8`
    TrustedProxies(List<String> listed) {
        this.proxies = listed.stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        chain.doFilter(isListed(http.getRemoteAddr()) ? new Forwarded(http, visitor(http)) : http, response);
    }

    private String visitor(HttpServletRequest request) {
        String visitor = request.getRemoteAddr();
        for (String hop : hops(request)) {
            if (!isListed(visitor) || !isAddress(hop)) {
                break;
            }
            visitor = hop;
        }
        return visitor;
    }

    /// Nearest first.
    private static List<String> hops(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList()
                .reversed();
    }

    private boolean isListed(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static boolean isAddress(String hop) {
        try {
            return !InetAddress.ofLiteral(hop).isAnyLocalAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The same request, as the visitor's own.
    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String visitor;

        Forwarded(HttpServletRequest request, String visitor) {
            super(request);
            this.visitor = visitor;
        }

        @Override
        public String getRemoteAddr() {
            return visitor;
        }

        @Override
        public String getRemoteHost() {
            return visitor;
        }
    }
}
