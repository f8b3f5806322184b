package org.groundswell.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// From the pledges of an action, bundle by bundle, to its numbers, as a pure function.
final class Tallying {

    private Tallying() {}

    /// How many are in each cell. The total is always among them, even at zero.
    ///
    /// @param people how many pledges each bundle has; a number below one counts as none
    static Map<String, Integer> cells(Map<Bundle, Integer> people) {
        StandingSet standing = StandingSet.of(people);
        Map<String, Integer> cells = new HashMap<>(Map.of(Cells.TOTAL, 0));
        cells.putAll(standing.levels());
        people.forEach((bundle, number) -> {
            if (number > 0) {
                names(bundle, standing.stands(bundle)).forEach(cell -> cells.merge(cell, number, Integer::sum));
            }
        });
        return cells;
    }

    /// The cells somebody of this bundle counts in, beside everywhere and their places.
    private static List<String> names(Bundle bundle, boolean stands) {
        List<String> names = new ArrayList<>();
        UUID source = bundle.traits().source();
        if (!stands) {
            names.add(Cells.WAITING);
            if (source != null) {
                names.add(Cells.waitingOf(source));
            }
            return names;
        }
        bundle.ways().stream().map(Cells::way).forEach(names::add);
        if (source != null) {
            names.add(Cells.source(source));
        }
        if (bundle.condition() != null) {
            names.add(Cells.CONDITIONAL);
        }
        if (bundle.traits().reconfirmed()) {
            names.add(Cells.RECONFIRMED);
        }
        if (bundle.traits().second()) {
            names.add(Cells.SECOND);
        }
        return names;
    }
}
