package org.groundswell.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// When and where in words, and what was and is now when they change: the same words on the page, in feeds and mail.
@Component("moveWords")
class MoveWords {

    private final MessageSource messages;
    private final Languages languages;
    private final Dates dates;

    MoveWords(MessageSource messages, Languages languages, Dates dates) {
        this.messages = messages;
        this.languages = languages;
        this.dates = dates;
    }

    /// "New: the day was Friday, May 1, now Saturday, May 2.", one sentence for each thing that changes.
    LocalizedText of(Arrangement before, Schedule next, Where nextPlace) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Locale language : languages.installed()) {
            text = text.with(language, sentences(before, next, nextPlace, language));
        }
        return text;
    }

    /// "Friday, May 1", or that the day is open.
    public String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? say("action.words.noDay", locale) : dates.dayWithYear(day, locale);
    }

    /// "all day", "from 2:00 pm Central", "2:00 pm to 4:00 pm Central".
    public String time(@Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable ZoneId zone, Locale locale) {
        if (starts == null || zone == null) {
            return say("action.words.allDay", locale);
        }
        if (ends == null) {
            return say("action.words.from", locale, dates.oclock(starts, zone, locale));
        }
        return say("action.words.fromTo", locale, dates.clock(starts, locale), dates.time(ends, zone, locale));
    }

    /// "many places", the places, or the link.
    public String place(Where where, Locale locale) {
        return switch (where.kind()) {
            case MANY_PLACES -> say("action.words.manyPlaces", locale);
            case ONLINE -> say("action.words.online", locale, String.valueOf(where.link()));
            case PLACES ->
                where.places().stream()
                        .map(place -> place.name() + ", " + place.address())
                        .collect(Collectors.joining("; "));
        };
    }

    private String sentences(Arrangement before, Schedule next, Where nextPlace, Locale locale) {
        Schedule was = before.when();
        List<String> sentences = new ArrayList<>();
        if (!Objects.equals(was.day(), next.day())) {
            sentences.add(say("action.words.newDay", locale, day(was.day(), locale), day(next.day(), locale)));
        }
        String oldTime = time(was.starts(), was.ends(), was.zone(), locale);
        String newTime = time(next.starts(), next.ends(), next.zone(), locale);
        if (!oldTime.equals(newTime)) {
            sentences.add(say("action.words.newTime", locale, oldTime, newTime));
        }
        if (!before.place().equals(nextPlace)) {
            sentences.add(
                    say("action.words.newPlace", locale, place(before.place(), locale), place(nextPlace, locale)));
        }
        return String.join(" ", sentences);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
