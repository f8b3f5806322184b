package org.groundswell.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A form that could not be taken yet: where it was going and what was typed.
///
/// @param path without the language's prefix
record KeptForm(String path, Map<String, List<String>> fields, Instant keptAt) {

    /// The fields people write in. What else a form has was chosen from a list, or is none of their business.
    static final Set<String> TYPED = Set.of(
            "about",
            "address",
            "amount",
            "ask",
            "call",
            "checked",
            "contact",
            "day",
            "days",
            "delivered",
            "dueOn",
            "email",
            "ends",
            "exceptions",
            "hours",
            "languages",
            "link",
            "name",
            "note",
            "phone",
            "quantity",
            "slug",
            "starts",
            "story",
            "text",
            "title",
            "website",
            "words");

    private static final Pattern NAME = Pattern.compile("(?:.*\\.)?([A-Za-z]+)(?:\\[([a-z]{2})])?");

    /// What somebody typed, to be recognized by them, in the order of the fields' names.
    public List<Line> typed() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .flatMap(value -> Line.of(field.getKey(), value).stream()))
                .toList();
    }

    /// @param field one of [#TYPED]
    /// @param language of a text that is written in several
    record Line(String field, @Nullable Locale language, String value) {

        private static Optional<Line> of(String name, String value) {
            Matcher parts = NAME.matcher(name);
            if (!parts.matches() || !TYPED.contains(parts.group(1))) {
                return Optional.empty();
            }
            Locale language = parts.group(2) == null ? null : Locale.of(parts.group(2));
            return Optional.of(new Line(parts.group(1), language, value));
        }
    }
}
