package org.groundswell.support;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/// Asks axe about the page as it stands. Nothing is tolerated: a rule that does not fit is argued about in the open.
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    public static void assertAccessible(Page page) {
        if (runsScripts(page)) {
            check(page, page.url());
            return;
        }
        try (BrowserContext context = requireNonNull(page.context().browser()).newContext(like(page))) {
            assertAccessible(page, context.newPage());
        }
    }

    /// The same for a page whose scripts are off. Axe waits for promises, which never end there, so it looks at a
    /// copy at the same address, where styles and pictures are found and only axe itself may run.
    ///
    /// @param mirror a window of the same size and colors in which scripts run; it can be used again and again
    static void assertAccessible(Page page, Page mirror) {
        String address = page.url().replaceFirst("#.*", "");
        Route.FulfillOptions answer = new Route.FulfillOptions()
                .setBody(page.content())
                .setContentType("text/html; charset=utf-8")
                .setHeaders(Map.of("Content-Security-Policy", "script-src 'none'"));
        mirror.unrouteAll();
        mirror.route(address::equals, route -> route.fulfill(answer));
        mirror.navigate(address);
        check(mirror, address);
    }

    private static void check(Page page, String address) {
        // Our pages have no frames, for which the newer way opens another window each time.
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(Axe::line)
                        .toList();
        assertThat(violations).as("what axe found at %s", address).isEmpty();
    }

    private static com.microsoft.playwright.Browser.NewContextOptions like(Page page) {
        var size = page.viewportSize();
        boolean dark = matches(page, "(prefers-color-scheme: dark)");
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(size.width, size.height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private static boolean runsScripts(Page page) {
        return !matches(page, "(scripting: none)");
    }

    private static boolean matches(Page page, String query) {
        return Boolean.TRUE.equals(page.evaluate("query => matchMedia(query).matches", query));
    }

    private static String line(Rule rule) {
        List<Object> places =
                rule.getNodes().stream().map(node -> node.getTarget()).toList();
        return "%s: %s, at %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
