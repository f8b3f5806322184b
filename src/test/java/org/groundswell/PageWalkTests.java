package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Opens every page of the demo that a link leads to, in every language.
@GroundswellTest
@ActiveProfiles("demo")
class PageWalkTests {

    private static final int MOST = 600;
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/[^\"#]*)");
    private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?[a-z]|\\sth:[a-z]+=|\\$\\{|#\\{|href=\"\"");

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyPublicPageOpens() throws Exception {
        assertThat(walk("/", "/es/")).hasSizeGreaterThan(10);
    }

    /// Follows links breadth first and looks at each page once.
    private Set<String> walk(String... starts) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(List.of(starts));
        Set<String> seen = new LinkedHashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            LINK.matcher(look(address))
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .filter(link -> seen.size() < MOST && seen.add(link))
                    .forEach(waiting::add);
        }
        return seen;
    }

    private String look(String address) throws Exception {
        MockHttpServletResponse answer = mvc.get().uri(address).exchange().getResponse();
        assertThat(answer.getStatus()).as("status of %s", address).isIn(200, 303);
        String type = String.valueOf(answer.getContentType());
        if (answer.getStatus() == 303 || !type.startsWith("text/html")) {
            return "";
        }
        String page = answer.getContentAsString();
        String language = address.startsWith("/es/") || address.equals("/es") ? "es" : "en";
        assertThat(page)
                .as("page at %s", address)
                .containsPattern("<html[^>]* lang=\"" + language)
                .containsPattern("<title>[^<]+</title>")
                .containsOnlyOnce("<h1")
                .doesNotContainPattern(LEFT_OVER);
        return page;
    }
}
