package org.groundswell.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// Reads days and times as people type them. What cannot be read becomes an error beside its field.
final class Typed {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])?\\.?\\s?(?:m\\.?)?", Pattern.CASE_INSENSITIVE);

    private Typed() {}

    /// A day like 2026-05-01, or none when nothing was typed.
    static @Nullable LocalDate day(Errors errors, String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= Year.of(2000).getValue() && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // Answered below, as for a year nobody means.
        }
        errors.rejectValue(field, "action.error.day");
        return null;
    }

    /// A time like 14:00, 2:00 pm or 2 p. m., or none when nothing was typed.
    static @Nullable LocalTime time(Errors errors, String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Matcher parts = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        try {
            if (parts.matches() && (parts.group(2) != null || parts.group(3) != null)) {
                return LocalTime.of(
                        hour(Integer.parseInt(parts.group(1)), parts.group(3)),
                        parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
            }
        } catch (DateTimeException unreadable) {
            // Answered below.
        }
        errors.rejectValue(field, "action.error.time");
        return null;
    }

    private static int hour(int typed, @Nullable String half) {
        if (half == null) {
            return typed;
        }
        if (typed < 1 || typed > 12) {
            throw new DateTimeException("no such hour");
        }
        return typed % 12 + (half.equals("p") ? 12 : 0);
    }
}
