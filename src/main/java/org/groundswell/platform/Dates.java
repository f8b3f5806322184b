package org.groundswell.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Dates as people say them: with the weekday, and times with the zone in words.
@Component("dates")
public class Dates {

    private final MessageSource messages;
    private final Map<Pattern, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

    Dates(MessageSource messages) {
        this.messages = messages;
    }

    /// "Friday, May 1" / "viernes 1 de mayo"
    public String day(LocalDate day, Locale locale) {
        return format("platform.date.day", day, locale);
    }

    /// "Friday, May 1, 2026" / "viernes 1 de mayo de 2026"
    public String dayWithYear(LocalDate day, Locale locale) {
        return format("platform.date.dayWithYear", day, locale);
    }

    /// What was typed as a day, read back with its weekday; nothing when it is no day.
    public @Nullable String said(String typed, Locale locale) {
        return Typed.day(typed).map(day -> dayWithYear(day, locale)).orElse(null);
    }

    /// "May 1" / "1 de mayo"
    public String shortDay(LocalDate day, Locale locale) {
        return format("platform.date.shortDay", day, locale);
    }

    /// "Friday" / "viernes"
    public String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /// "2:00 pm" / "2:00 p. m."
    public String clock(LocalTime time, Locale locale) {
        String half = time.getHour() < 12 ? "platform.time.am" : "platform.time.pm";
        return formatter("h:mm", locale).format(time) + " " + say(half, locale);
    }

    /// "2:00 pm" / "las 2:00 p. m.", "la 1:00 p. m.": for sentences where a preposition comes before it.
    public String oclock(LocalTime time, Locale locale) {
        String key = time.getHour() % 12 == 1 ? "platform.time.oneOclock" : "platform.time.oclock";
        return messages.getMessage(key, new Object[] {clock(time, locale)}, locale);
    }

    /// The same with the zone.
    public String oclock(LocalTime time, ZoneId zone, Locale locale) {
        return messages.getMessage(
                "platform.time.inZone", new Object[] {oclock(time, locale), zone(zone, locale)}, locale);
    }

    /// "2:00 pm Central" / "2:00 p. m., hora del Centro"
    public String time(LocalTime time, ZoneId zone, Locale locale) {
        return messages.getMessage(
                "platform.time.inZone", new Object[] {clock(time, locale), zone(zone, locale)}, locale);
    }

    /// "Friday, May 1, 2:00 pm Central" for a moment, seen from a zone.
    public String dayAndTime(Instant moment, ZoneId zone, Locale locale) {
        var there = moment.atZone(zone);
        return day(there.toLocalDate(), locale) + ", " + time(there.toLocalTime(), zone, locale);
    }

    /// "Central" / "hora del Centro"; a zone we have no words for keeps its identifier.
    public String zone(ZoneId zone, Locale locale) {
        String key = switch (zone.getId()) {
            case "America/New_York", "America/Detroit", "America/Indiana/Indianapolis" -> "platform.zone.eastern";
            case "America/Chicago", "America/Menominee" -> "platform.zone.central";
            case "America/Denver", "America/Boise" -> "platform.zone.mountain";
            case "America/Phoenix" -> "platform.zone.arizona";
            case "America/Los_Angeles" -> "platform.zone.pacific";
            case "America/Anchorage" -> "platform.zone.alaska";
            case "Pacific/Honolulu" -> "platform.zone.hawaii";
            case "America/Puerto_Rico" -> "platform.zone.atlantic";
            default -> "";
        };
        return key.isEmpty() ? zone.getId() : say(key, locale);
    }

    private String format(String patternKey, TemporalAccessor value, Locale locale) {
        return formatter(say(patternKey, locale), locale).format(value);
    }

    /// There are few of them, and making one takes longer than using it.
    private DateTimeFormatter formatter(String pattern, Locale locale) {
        return formatters.computeIfAbsent(
                new Pattern(pattern, locale), made -> DateTimeFormatter.ofPattern(made.text(), made.locale()));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private record Pattern(String text, Locale locale) {}
}
