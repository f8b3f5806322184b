package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/// What is true of every page, whatever it is about.
public final class Soundness {

    private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?[a-z]|\\sth:[a-z]+=|\\$\\{|#\\{|href=\"\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]+</title>");

    private Soundness() {}

    /// Of the page's text alone: its language, title and heading, that no two parts have one
    /// name, and that no template shows through.
    public static void check(String html, String language, String address) {
        assertThat(html)
                .as("page at %s", address)
                .containsPattern("<html[^>]* lang=\"" + language)
                .containsPattern(TITLE)
                .containsOnlyOnce("<h1")
                .doesNotContainPattern(LEFT_OVER);
        assertThat(ID.matcher(html).results().map(found -> found.group(1)))
                .as("what has a name at %s", address)
                .doesNotHaveDuplicates();
    }

    /// Of the page as it stands in a window: the same, no sideways scroll, and what axe asks for.
    public static void check(Page page, String language) {
        checkWindow(page, language);
        Axe.assertAccessible(page);
    }

    /// Of the page as it stands in a window: the same, no sideways scroll, and nothing shows that should not.
    static void checkWindow(Page page, String language) {
        check(page.content(), language, page.url());
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what sticks out sideways at %s", page.url())
                .isEqualTo(0);
        assertThat(page.evaluate("[...document.querySelectorAll('[hidden]')].filter(e => e.checkVisibility()).length"))
                .as("what is hidden and shows at %s", page.url())
                .isEqualTo(0);
    }
}
