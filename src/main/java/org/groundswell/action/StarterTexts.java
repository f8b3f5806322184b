package org.groundswell.action;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words a new action begins with, taken from the message files, so that a further language brings its own.
@Component
class StarterTexts {

    private static final String SHOPPING = "shopping";
    private static final String WALKING_OUT = "walkOut";
    private static final Set<String> OF_STUDENTS = Set.of("school", WALKING_OUT);
    private static final Map<ActionKind, List<String>> WAYS = Map.of(
            ActionKind.STRIKE, List.of("strike", "school", SHOPPING, "business", "help"),
            ActionKind.STAY_AWAY, List.of("stayAway", "school", "family", SHOPPING, "business"),
            ActionKind.WALK_OUT, List.of(WALKING_OUT, "school", SHOPPING, "help"),
            ActionKind.BOYCOTT, List.of("boycott", SHOPPING, "help"),
            ActionKind.ASSEMBLY, List.of("assembly", "proposal", "help"),
            ActionKind.PROTEST, List.of("attend", "host", "help"),
            ActionKind.TEACH_IN, List.of("attend", "host", "help"),
            ActionKind.PLANNING_CALL, List.of("call", "help"));

    private final MessageSource messages;
    private final Languages languages;
    private final Dates dates;

    StarterTexts(MessageSource messages, Languages languages, Dates dates) {
        this.messages = messages;
        this.languages = languages;
        this.dates = dates;
    }

    /// @param starts when people are to walk out, if that is known already
    Starter of(ActionKind kind, @Nullable LocalTime starts) {
        List<String> keys = WAYS.getOrDefault(kind, List.of());
        List<WayDraft> ways = keys.stream()
                .map(key -> new WayDraft(null, way(key, starts), OF_STUDENTS.contains(key)))
                .toList();
        LocalizedText ask = text("action.starter.ask." + kind.key());
        if (!kind.stopsWork()) {
            return new Starter(ask, LocalizedText.EMPTY, ways, Optional.empty(), List.of());
        }
        return new Starter(
                ask,
                text("action.starter.exceptions"),
                ways,
                Optional.of(text("action.starter.way.cannotStop")),
                offers(keys));
    }

    /// Says another hour where a text names the one an action began at before.
    UnaryOperator<LocalizedText> retiming(@Nullable LocalTime was, @Nullable LocalTime now) {
        return Objects.equals(was, now) ? UnaryOperator.identity() : text -> retimed(text, was, now);
    }

    private LocalizedText retimed(LocalizedText text, @Nullable LocalTime was, @Nullable LocalTime now) {
        LocalizedText next = text;
        for (Locale language : languages.installed()) {
            String words = text.has(language) ? text.in(language) : "";
            if (words.equals(way(WALKING_OUT, was).in(language))) {
                words = way(WALKING_OUT, now).in(language);
            } else if (was != null && now != null) {
                words = words.replace(dates.oclock(was, language), dates.oclock(now, language));
            }
            next = next.with(language, words);
        }
        return next;
    }

    private List<Starter.Lead> offers(List<String> keys) {
        int cannotStop = keys.size();
        var offers = new ArrayList<Starter.Lead>();
        offers.add(new Starter.Lead(text("action.starter.offer.shift"), cannotStop));
        offers.add(new Starter.Lead(text("action.starter.offer.button"), cannotStop));
        offers.add(new Starter.Lead(text("action.starter.offer.shopping"), keys.indexOf(SHOPPING)));
        return offers;
    }

    private LocalizedText way(String key, @Nullable LocalTime starts) {
        if (WALKING_OUT.equals(key) && starts != null) {
            return text(locale -> messages.getMessage(
                    "action.starter.way.walkOutAt", new Object[] {dates.oclock(starts, locale)}, locale));
        }
        return text("action.starter.way." + key);
    }

    private LocalizedText text(String key) {
        return text(locale -> messages.getMessage(key, null, locale));
    }

    private LocalizedText text(Function<Locale, String> words) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Locale language : languages.installed()) {
            text = text.with(language, words.apply(language));
        }
        return text;
    }
}
