package org.groundswell.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/// Refuses a form that another site sent. Browsers say where a form came from; that needs no token, so pages can be the
/// same for everybody. What says nothing at all is no browser and carries nobody's cookies.
class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final String PRIVATE_LINK = "/link";

    private final String origin;

    /// @param origin the configured one: scheme, host and, unless it is the scheme's own, port
    OwnPagesOnly(String origin) {
        this.origin = origin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CHANGES_NOTHING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? isOurs(request.getHeader("Origin"), UrlPathHelper.defaultInstance.getPathWithinApplication(request))
                : site.equals("same-origin") || site.equals("none");
    }

    /// `null` is what a page without referrer sends. Browsers of today say by the other header that it was ours; of
    /// older ones it is believed behind a private link only, where whoever does not know the secret can send
    /// nothing.
    private boolean isOurs(@Nullable String claimed, String path) {
        return claimed == null || claimed.equals(origin) || (claimed.equals("null") && path.startsWith(PRIVATE_LINK));
    }
}
