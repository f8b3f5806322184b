package org.groundswell.site;

import java.util.Locale;
import java.util.Optional;
import org.groundswell.action.ActionView;
import org.groundswell.platform.Dates;
import org.jspecify.annotations.Nullable;

/// The lines of wood type at the head of an action's page.
///
/// @param movedFrom the day it was first announced for, if that was another
/// @param askLine an ask that is short enough to be a line
/// @param ask an ask that is not
record Poster(
        String weekday,
        String date,
        @Nullable String movedFrom,
        Said name,
        @Nullable Said askLine,
        @Nullable Said ask) {

    private static final int LONGEST_LINE = 40;

    /// The ask as a sentence, else the name, for texts that leave the page.
    public String said() {
        var words = (ask != null ? ask : askLine != null ? askLine : name).text();
        return words.matches(".*\\p{Punct}$") ? words : words + ".";
    }

    static Poster of(ActionView action, Dates dates, Locale locale) {
        var ask = Said.of(action.ask(), locale);
        boolean line = ask.text().length() <= LONGEST_LINE && !ask.text().isBlank();
        return new Poster(
                dates.weekday(action.day(), locale) + " · " + action.day().getYear(),
                dates.shortDay(action.day(), locale),
                Optional.ofNullable(action.movedFrom())
                        .map(day -> dates.shortDay(day, locale))
                        .orElse(null),
                Said.of(action.name(), locale),
                line ? new Said(ask.text().replaceFirst("\\.$", ""), ask.lang()) : null,
                line || ask.text().isBlank() ? null : ask);
    }
}
