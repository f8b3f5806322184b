package org.groundswell.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.action.ActionView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.DayCount;
import org.jspecify.annotations.Nullable;

/// A day on which another total was published than the day before.
///
/// @param total null when there was no number to show any more
record DayMove(LocalDate day, @Nullable Integer total) {

    /// Published numbers are looked for from this long before an action on. That day stays, so that the oldest
    /// number does not go while nothing is published.
    private static final int YEARS = 2;

    static List<DayMove> of(ActionView action, CountQueries counts, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        long days = 1 + ChronoUnit.DAYS.between(action.day().minusYears(YEARS), today);
        return of(counts.byDay(action.id(), (int) Math.max(1, days)), today);
    }

    /// @param counts one a day up to today, without those days that had no number
    static List<DayMove> of(List<DayCount> counts, LocalDate today) {
        List<DayMove> moves = new ArrayList<>();
        LocalDate next = today;
        for (DayCount count : counts) {
            if (count.day().isAfter(next)) {
                moves.add(new DayMove(next, null));
            }
            if (moves.isEmpty()
                    || !Integer.valueOf(count.total()).equals(moves.getLast().total())) {
                moves.add(new DayMove(count.day(), count.total()));
            }
            next = count.day().plusDays(1);
        }
        if (!moves.isEmpty() && !next.isAfter(today)) {
            moves.add(new DayMove(next, null));
        }
        return moves;
    }
}
