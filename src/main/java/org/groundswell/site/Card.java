package org.groundswell.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.action.ActionView;
import org.groundswell.action.WayView;
import org.groundswell.platform.Dates;
import org.jspecify.annotations.Nullable;

/// The pledge card.
///
/// @param date the day as the question says it
/// @param ways those in sight
/// @param more those behind "More ways"
/// @param last the one for people who cannot stop work; none or one
/// @param erasedOn the day when everything about people is erased
record Card(String date, List<WayRow> ways, List<WayRow> more, List<WayRow> last, String erasedOn) {

    private static final int IN_SIGHT = 6;

    /// @param students whether it says beside it how old one must be
    record WayRow(String id, Said said, boolean students) {

        static WayRow of(WayView way, Locale locale) {
            return new WayRow(way.id().toString(), Said.of(way.text(), locale), way.students());
        }
    }

    /// All of them, in order, for paper.
    public List<WayRow> all() {
        return Stream.of(ways, more, last).flatMap(List::stream).toList();
    }

    /// Whether one of those behind "More ways" is ticked: then they have to be seen.
    public boolean hides(@Nullable Set<String> ticked) {
        return ticked != null && more.stream().anyMatch(way -> ticked.contains(way.id()));
    }

    static Card of(ActionView action, LocalDate erasedOn, Dates dates, Locale locale) {
        var last = rows(action, true, locale);
        var others = rows(action, false, locale);
        int inSight = Math.min(others.size(), IN_SIGHT - last.size());
        return new Card(
                dates.shortDay(action.day(), locale),
                others.subList(0, inSight),
                others.subList(inSight, others.size()),
                last,
                dates.dayWithYear(erasedOn, locale));
    }

    private static List<WayRow> rows(ActionView action, boolean cannotStop, Locale locale) {
        return action.ways().stream()
                .filter(way -> way.cannotStop() == cannotStop)
                .map(way -> WayRow.of(way, locale))
                .toList();
    }
}
