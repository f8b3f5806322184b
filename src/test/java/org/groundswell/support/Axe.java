package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// Asks axe about the page as it stands. Nothing is tolerated: a rule that does not fit is argued about in the open.
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    public static void assertAccessible(Page page) {
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Axe::line)
                        .toList();
        assertThat(violations).as("what axe found at %s", page.url()).isEmpty();
    }

    private static String line(Rule rule) {
        List<Object> places =
                rule.getNodes().stream().map(node -> node.getTarget()).toList();
        return "%s: %s, at %s".formatted(rule.getId(), rule.getHelp(), places);
    }
}
