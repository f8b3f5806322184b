package org.groundswell.support;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.HandlerMapping;

/// Follows links breadth first, looks at each page once, and remembers the fullest page of each kind.
public final class Walk {

    private static final int MOST = 800;
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"(/[^\"#]*)");

    private final MockMvcTester mvc;
    private final @Nullable UUID account;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, String> fullest = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    /// @param account who walks, or nobody
    public Walk(MockMvcTester mvc, @Nullable UUID account) {
        this.mvc = mvc;
        this.account = account;
    }

    public Walk from(String... starts) {
        Arrays.stream(starts).forEach(this::meet);
        while (!waiting.isEmpty()) {
            look(waiting.remove());
        }
        if (seen.size() == MOST) {
            complaints.add("The walk was cut off after %d pages".formatted(MOST));
        }
        return this;
    }

    /// What was wrong, and where.
    public List<String> complaints() {
        return complaints;
    }

    /// The route's pattern, and the address in the first language of the page with most to show.
    public Map<String, String> fullest() {
        return fullest;
    }

    private void meet(String link) {
        if (seen.size() < MOST && seen.add(link)) {
            waiting.add(link);
        }
    }

    private void look(String address) {
        // As it stands in the page: given as text, what is escaped in it would be escaped again.
        var request = mvc.get().uri(URI.create(address));
        MvcTestResult result = (account == null ? request : request.with(SignedIn.as(account))).exchange();
        int status = result.getResponse().getStatus();
        String type = String.valueOf(result.getResponse().getContentType());
        if (status == 303) {
            meet(String.valueOf(result.getResponse().getHeader("Location")).replaceFirst("^https?://[^/]*", ""));
        } else if (status != 200) {
            complaints.add("%s answers %d".formatted(address, status));
        } else if (type.startsWith("text/html")) {
            read(address, result);
        }
    }

    private void read(String address, MvcTestResult result) {
        String page = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        boolean first = !address.startsWith("/es/") && !address.equals("/es");
        try {
            Soundness.check(page, first ? "en" : "es", address);
        } catch (AssertionError unsound) {
            complaints.add(unsound.getMessage());
        }
        if (first) {
            remember(
                    String.valueOf(result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)),
                    address,
                    page.length());
        }
        LINK.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .forEach(this::meet);
    }

    private void remember(String kind, String address, int length) {
        if (lengths.merge(kind, length, Math::max) == length) {
            fullest.put(kind, address);
        }
    }
}
