package org.groundswell.count;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The [Goal] of each place that anybody waits for, as numbers beside the others.
final class Goals {

    private Goals() {}

    /// @param people how many pledges each bundle has; a number below one counts as none
    static Map<String, Integer> cells(Map<Bundle, Integer> people, StandingSet standing) {
        Map<String, NavigableMap<Integer, Integer>> asking = new HashMap<>();
        for (Map.Entry<Bundle, Integer> bundle : people.entrySet()) {
            Condition condition = bundle.getKey().condition();
            int number = Math.max(0, bundle.getValue());
            if (condition != null && number > 0 && !standing.stands(bundle.getKey())) {
                bundle.getKey()
                        .place()
                        .cell(condition.scope())
                        .ifPresent(cell -> asking.computeIfAbsent(cell, c -> new TreeMap<>())
                                .merge(condition.minimum(), number, Integer::sum));
            }
        }
        Map<String, Integer> cells = new HashMap<>();
        asking.forEach((cell, here) -> Goal.of(here).ifPresent(goal -> {
            cells.put(Cells.goal(cell), goal.asked());
            cells.put(Cells.tipping(cell), goal.bring());
        }));
        return cells;
    }
}
