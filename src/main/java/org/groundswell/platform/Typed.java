package org.groundswell.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Reads what people typed. What cannot be read is refused beside its field, and stays as it was typed.
///
/// A day is read as people in the United States write it, in English and in Spanish: 2026-05-01, 20260501, 5/1/2026
/// with the month first, "May 1, 2026", "1 de mayo de 2026", with or without the weekday.
public final class Typed {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})([-/.]?)(?<m>\\d{1,2})\\2(?<d>\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<m>\\d{1,2})([-/.])(?<d>\\d{1,2})\\2(?<y>\\d{4})");
    private static final String WEEKDAY = "(?:\\p{L}+\\.?,?\\s+)?";
    private static final Pattern ENGLISH =
            Pattern.compile(WEEKDAY + "(?<m>\\p{L}{3,})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})");
    private static final Pattern SPANISH = Pattern.compile(
            WEEKDAY + "(?<d>\\d{1,2})º?\\s+(?:de\\s+)?(?<m>\\p{L}{3,})\\.?,?\\s+(?:del?\\s+)?(?<y>\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])?\\.?\\s?(?:m\\.?)?");

    private Typed() {}

    /// A day, or none when nothing was typed.
    ///
    /// @throws Refused when it cannot be read, or its year is none anybody means
    public static @Nullable LocalDate day(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        return day(text).orElseThrow(() -> new Refused(field, "platform.error.day"));
    }

    /// A day, if it can be read.
    static Optional<LocalDate> day(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(YEAR_FIRST, MONTH_FIRST, ENGLISH, SPANISH)
                .map(pattern -> pattern.matcher(typed))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Typed::day);
    }

    /// A day as a field shows it, and as its hint says: 5/1/2026.
    public static String written(@Nullable LocalDate day) {
        return day == null ? "" : "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
    }

    /// A time like 14:00, 2:00 pm or 2 p. m., or none when nothing was typed.
    ///
    /// @throws Refused when it cannot be read
    public static @Nullable LocalTime time(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        Matcher parts = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (parts.matches() && (parts.group(2) != null || parts.group(3) != null)) {
            int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            int hour = hour(Integer.parseInt(parts.group(1)), parts.group(3));
            if (hour < 24 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw new Refused(field, "platform.error.time");
    }

    /// A whole number from 1 to the most, with or without commas; none when the field is empty.
    ///
    /// @throws Refused when it is no such number
    public static @Nullable Integer number(String field, String text, int most) {
        String digits = text.strip().replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (digits.matches("\\d{1,7}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= most) {
            return Integer.valueOf(digits);
        }
        throw new Refused(field, "platform.error.number", most);
    }

    /// @throws Refused with the key when nothing, or no such thing, was chosen
    public static UUID id(String field, String text, String messageKey) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(field, messageKey);
        }
    }

    /// @throws Refused with the key when nothing, or no such thing, was chosen
    public static <E extends Enum<E>> E one(String field, Class<E> type, @Nullable String text, String messageKey) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Refused(field, messageKey);
    }

    /// Reads one field; a refusal goes to the form's errors, so that the next field is read too.
    public static <T extends @Nullable Object> @Nullable T read(BindingResult errors, Reading<T> reading) {
        try {
            return reading.read();
        } catch (Refused refused) {
            refused.into(errors);
            return null;
        }
    }

    /// Looks at one field; a refusal goes to the form's errors, so that the next field is looked at too.
    public static void check(BindingResult errors, Runnable rule) {
        read(errors, () -> {
            rule.run();
            return null;
        });
    }

    private static Optional<LocalDate> day(Matcher parts) {
        int year = Integer.parseInt(parts.group("y"));
        int month = month(parts.group("m"));
        try {
            return year < 2000 || year >= 2200
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The month's number, 0 for a word that is no month.
    private static int month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return Integer.parseInt(typed);
        }
        return Stream.of(Month.values())
                .filter(month -> List.of(Locale.ENGLISH, Locale.of("es")).stream()
                        .anyMatch(language -> month.getDisplayName(TextStyle.FULL, language)
                                .toLowerCase(language)
                                .startsWith(typed)))
                .map(Month::getValue)
                .findFirst()
                .orElse(0);
    }

    /// The hour of a clock with 24, or one that no clock has.
    private static int hour(int typed, @Nullable String half) {
        if (half == null) {
            return typed;
        }
        return typed < 1 || typed > 12 ? 24 : typed % 12 + (half.equals("p") ? 12 : 0);
    }

    /// Reads one field.
    public interface Reading<T extends @Nullable Object> {

        T read();
    }
}
