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
        } else {
            checkCopy(page);
        }
    }

    private static void check(Page page, String address) {
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Axe::line)
                        .toList();
        assertThat(violations).as("what axe found at %s", address).isEmpty();
    }

    /// Axe waits for promises, which never end where scripts are off. So it looks at the same page in a window where
    /// only
    /// axe itself may run, at the same address, so that styles and pictures are found.
    private static void checkCopy(Page page) {
        String address = page.url();
        var size = page.viewportSize();
        boolean dark = matches(page, "(prefers-color-scheme: dark)");
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(size.width, size.height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        Route.FulfillOptions answer = new Route.FulfillOptions()
                .setBody(page.content())
                .setContentType("text/html; charset=utf-8")
                .setHeaders(Map.of("Content-Security-Policy", "script-src 'none'"));
        try (BrowserContext context = requireNonNull(page.context().browser()).newContext(options)) {
            Page copy = context.newPage();
            copy.route(address, route -> route.fulfill(answer));
            copy.navigate(address);
            check(copy, address);
        }
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
