package org.groundswell.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.groundswell.platform.Packed;
import org.jspecify.annotations.Nullable;

/// A page as it was drawn, and what it was drawn from, for the hour when the database does not answer.
final class DrawnPage {

    private final Packed content;
    private final Map<String, ?> model;
    private final Instant at;
    private @Nullable Packed aged;

    private DrawnPage(Packed content, Map<String, ?> model, Instant at) {
        this.content = content;
        this.model = model;
        this.at = at;
    }

    static DrawnPage of(String html, Map<String, ?> model, Instant at) {
        return new DrawnPage(packed(html), model, at);
    }

    Packed content() {
        return content;
    }

    Map<String, ?> model() {
        return model;
    }

    Instant at() {
        return at;
    }

    /// The same page under a band that says how old it is; packed once, since everybody asks for it then.
    ///
    /// @param sentence the same each time
    synchronized Packed saying(String sentence) {
        var before = aged;
        if (before != null) {
            return before;
        }
        var band = "<p class=\"band\" role=\"status\">" + sentence + "</p>";
        var html = new String(content.plain(), StandardCharsets.UTF_8);
        var now = packed(html.replaceFirst("<div id=\"main\"", band + "<div id=\"main\""));
        aged = now;
        return now;
    }

    private static Packed packed(String html) {
        return Packed.of(html.getBytes(StandardCharsets.UTF_8));
    }
}
