package org.groundswell.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a list of public numbers.
///
/// @param people null where there was no number to show
/// @param share of the highest number in the list, in hundredths
/// @param parts numbers within this one, if any are shown
record NumberRow(Said what, @Nullable Integer people, int share, List<NumberRow> parts) {

    static final int WHOLE = 100;

    static NumberRow of(String what, @Nullable Integer people) {
        return new NumberRow(new Said(what, null), people, 0, List.of());
    }

    /// The same with their shares.
    static List<NumberRow> compared(List<NumberRow> rows) {
        int highest = rows.stream().mapToInt(NumberRow::number).max().orElse(0);
        return rows.stream()
                .map(row -> new NumberRow(
                        row.what(),
                        row.people(),
                        highest == 0 ? 0 : (int) ((long) row.number() * WHOLE / highest),
                        row.parts()))
                .toList();
    }

    NumberRow with(List<NumberRow> within) {
        return new NumberRow(what, people, share, within);
    }

    int number() {
        return people == null ? 0 : people;
    }
}
