package org.groundswell.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundswell.platform.CarefulWords;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What an action has and lacks before it is published. What is missing stops it or only warns.
record Checklist(List<Check> checks) {

    /// How a line of the list stands.
    enum Mark {
        DONE,
        WARNING,
        MISSING
    }

    /// @param part the part of the action's page where one changes it
    /// @param language whose texts are missing, for the line about translations
    record Check(
            Mark mark,
            String messageKey,
            String part,
            @Nullable Locale language,
            int count) {

        static Check of(boolean done, Mark otherwise, String name, String part) {
            Mark mark = done ? Mark.DONE : otherwise;
            return new Check(mark, "action.check." + name + (done ? ".done" : ".missing"), part, null, 0);
        }
    }

    static Checklist of(ActionRow action, List<Locale> languages, Instant now) {
        boolean hasWay = action.ways().stream().anyMatch(way -> !way.cannotStop());
        List<Check> checks = new ArrayList<>();
        checks.add(day(action, now));
        checks.add(Check.of(!action.name().isEmpty(), Mark.MISSING, "name", "texts"));
        checks.add(Check.of(!action.ask().isEmpty(), Mark.MISSING, "ask", "texts"));
        checks.add(Check.of(hasWay, Mark.MISSING, "way", "ways"));
        languages.forEach(language -> checks.add(translations(action, language)));
        if (action.kind().wantsThought()) {
            checks.add(Check.of(action.contact() != null, Mark.WARNING, "contact", "contact"));
        }
        CarefulWords.in(texts(action).toList()).ifPresent(word -> checks.add(careful()));
        return new Checklist(checks);
    }

    private static Check day(ActionRow action, Instant now) {
        if (action.schedule().isOver(now)) {
            return new Check(Mark.MISSING, "action.check.day.past", "schedule", null, 0);
        }
        return Check.of(action.day() != null, Mark.MISSING, "day", "schedule");
    }

    public boolean ready() {
        return checks.stream().noneMatch(check -> check.mark() == Mark.MISSING);
    }

    /// What is missing and what only warns, as lines of their own.
    List<Lack> lacks() {
        return checks.stream()
                .filter(check -> check.mark() != Mark.DONE)
                .map(check -> new Lack(check.messageKey(), check.language(), check.count()))
                .toList();
    }

    private static Check careful() {
        return new Check(Mark.WARNING, "action.check.words.missing", "texts", null, 0);
    }

    private static Check translations(ActionRow action, Locale language) {
        Predicate<LocalizedText> lacks = text -> !text.isEmpty() && !text.has(language);
        int missing = (int) texts(action).filter(lacks).count();
        String key = missing == 0 ? "action.check.language.done" : "action.check.language.missing";
        return new Check(missing == 0 ? Mark.DONE : Mark.WARNING, key, "texts", language, missing);
    }

    private static Stream<LocalizedText> texts(ActionRow action) {
        return Stream.of(
                        Stream.of(action.name(), action.ask(), action.about(), action.exceptions()),
                        action.ways().stream().map(WayView::text),
                        action.offers().stream().map(OfferView::text))
                .flatMap(texts -> texts);
    }
}
