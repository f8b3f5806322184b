package org.groundswell.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.action.WayView;
import org.groundswell.count.Answer;
import org.groundswell.count.Kept;
import org.groundswell.count.PublishedCount;
import org.groundswell.platform.Tally;
import org.jspecify.annotations.Nullable;

/// The public count as the page says it: nothing under ten.
///
/// @param total people, or null when there is no number to show
/// @param waiting people whose condition does not hold yet, or null
/// @param at when it was counted, in words
/// @param tips what would bring in those who wait, everywhere first
/// @param ways people by way, those with a number
/// @param kept what was answered after the day, or null when there is no number to show
record Counted(
        @Nullable Integer total,
        @Nullable Integer waiting,
        @Nullable Tally tally,
        @Nullable String at,
        List<TipLine> tips,
        List<ByWay> ways,
        @Nullable KeptNumbers kept) {

    /// @param kept those of them who took part, or null when there is no number to show
    record ByWay(Said way, int people, @Nullable Integer kept) {}

    /// @param tookPart people, or null
    /// @param answered people who gave any answer; null while an answer has no number, which it would then lack
    /// @param answers all of them, with null for those without a number
    record KeptNumbers(@Nullable Integer tookPart, @Nullable Integer answered, List<ByAnswer> answers) {}

    record ByAnswer(Answer answer, @Nullable Integer people) {}

    static Counted of(PublishedCount count, ActionView action, ActionWords words, Locale locale) {
        Integer total = count.total().orElse(null);
        return new Counted(
                total,
                count.waiting().orElse(null),
                total == null ? null : Tally.of(total, count.waiting().orElse(0)),
                count.countedAt() == null ? null : words.surroundings().when(count.countedAt(), locale),
                TipLine.of(count.tips(), words.places(), locale),
                action.ways().stream()
                        .filter(way -> count.ways().containsKey(way.id()))
                        .map(way -> byWay(way, count, locale))
                        .toList(),
                kept(count.kept(), count.total()));
    }

    /// Two numbers that lag each for itself can cross; the smaller one is never shown larger.
    private static ByWay byWay(WayView way, PublishedCount count, Locale locale) {
        UUID id = way.id();
        int people = count.ways().getOrDefault(id, 0);
        Integer kept = count.kept().ways().get(id);
        return new ByWay(Said.of(way.text(), locale), people, kept == null ? null : Math.min(kept, people));
    }

    private static @Nullable KeptNumbers kept(Kept kept, Optional<Integer> total) {
        if (kept.answers().isEmpty()) {
            return null;
        }
        boolean all = kept.answers().size() == Answer.values().length;
        int answered = Math.min(kept.answered(), total.orElse(kept.answered()));
        return new KeptNumbers(
                kept.tookPart().orElse(null),
                all ? answered : null,
                Arrays.stream(Answer.values())
                        .map(answer -> new ByAnswer(answer, kept.answers().get(answer)))
                        .toList());
    }
}
