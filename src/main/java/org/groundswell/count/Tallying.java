package org.groundswell.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<UUID, Integer> ways = new HashMap<>();
        people.forEach((bundle, number) -> {
            if (number > 0) {
                boolean stands = standing.stands(bundle);
                names(bundle, stands).forEach(cell -> cells.merge(cell, number, Integer::sum));
                (stands ? bundle.ways() : Set.<UUID>of()).forEach(way -> ways.merge(way, number, Integer::sum));
            }
        });
        ways.forEach((way, number) -> cells.put(Cells.way(way), number));
        cells.putAll(Goals.cells(people, standing));
        return cells;
    }

    /// The cells somebody of this bundle counts in, beside everywhere, their places and ways.
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
