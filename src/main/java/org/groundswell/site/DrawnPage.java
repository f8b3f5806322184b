package org.groundswell.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.groundswell.platform.Packed;

/// A page as it was drawn, and what it was drawn from, for the hour when the database does not answer.
record DrawnPage(Packed content, String html, Map<String, ?> model, Instant at) {

    static DrawnPage of(String html, Map<String, ?> model, Instant at) {
        return new DrawnPage(Packed.of(html.getBytes(StandardCharsets.UTF_8)), html, model, at);
    }

    /// The same page under a band that says how old it is.
    DrawnPage saying(String sentence) {
        var band = "<p class=\"band\" role=\"status\">" + sentence + "</p>";
        return of(html.replaceFirst("<div id=\"main\"", band + "<div id=\"main\""), model, at);
    }
}
