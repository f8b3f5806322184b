package org.groundswell.count;

import java.util.HashMap;
import java.util.Map;

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
                if (standing.stands(bundle)) {
                    bundle.ways().forEach(way -> cells.merge(Cells.way(way), number, Integer::sum));
                } else {
                    cells.merge(Cells.WAITING, number, Integer::sum);
                }
            }
        });
        return cells;
    }
}
