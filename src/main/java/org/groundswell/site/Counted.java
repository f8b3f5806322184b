package org.groundswell.site;

import java.util.List;
import java.util.Locale;
import org.groundswell.action.ActionView;
import org.groundswell.action.WayView;
import org.groundswell.count.PublishedCount;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Tally;
import org.jspecify.annotations.Nullable;

/// The public count as the page says it: nothing under ten.
///
/// @param total people, or null when there is no number to show
/// @param waiting people whose condition does not hold yet, or null
/// @param at when it was counted, in words
/// @param ways people by way, those with a number
record Counted(
        @Nullable Integer total,
        @Nullable Integer waiting,
        @Nullable Tally tally,
        @Nullable String at,
        List<ByWay> ways) {

    record ByWay(Said way, int people) {}

    static Counted of(PublishedCount count, ActionView action, Surroundings surroundings, Locale locale) {
        Integer total = count.total().orElse(null);
        return new Counted(
                total,
                count.waiting().orElse(null),
                total == null ? null : Tally.of(total, count.waiting().orElse(0)),
                count.countedAt() == null ? null : surroundings.when(count.countedAt(), locale),
                action.ways().stream()
                        .filter(way -> count.ways().containsKey(way.id()))
                        .map(way -> byWay(way, count, locale))
                        .toList());
    }

    private static ByWay byWay(WayView way, PublishedCount count, Locale locale) {
        return new ByWay(Said.of(way.text(), locale), count.ways().getOrDefault(way.id(), 0));
    }
}
