package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void keepsEmphasisListsAndLinks() {
        assertThat(Markdown.render("**Stop** work\n\n- one\n- [two](https://example.org/x)"))
                .contains("<strong>Stop</strong>", "<li>one</li>", "href=\"https://example.org/x\"", "noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "![x](https://example.org/spy.png)",
                "<a href=\"data:text/html,x\">x</a>",
                "<style>*{display:none}</style>"
            })
    void letsNothingThroughThatRunsOrLoads(String text) {
        assertThat(Markdown.render(text))
                .doesNotContain("<script", "<img", "<style", "href=\"javascript", "href=\"data");
    }
}
