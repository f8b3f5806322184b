package org.groundswell.count;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// Which pledges of an action stand. One without a condition does. One with a condition does when at least as many
/// standing pledges as it asks for, itself among them, are in its scope.
///
/// Of all sets of pledges in which every condition holds this is the greatest: two such sets together are one again, so
/// there is one that holds all others. So a hundred people who each say "if we are a hundred" are in. It is found from
/// above: begin with everybody, and as long as a place has fewer than somebody there asks for, take out whoever asks
/// for most. Nobody who is taken out could be in any such set, and who is left is one.
///
/// @param levels how many stand in each cell that anybody counts in
record StandingSet(Map<String, Integer> levels) {

    /// @param people how many pledges each bundle has; a number below one counts as none
    static StandingSet of(Map<Bundle, Integer> people) {
        return new Search(people).found();
    }

    boolean stands(Bundle bundle) {
        Condition condition = bundle.condition();
        return condition == null
                || bundle.place()
                        .cell(condition.scope())
                        .filter(cell -> levels.getOrDefault(cell, 0) >= condition.minimum())
                        .isPresent();
    }

    private static final class Search {

        private final Map<Place, List<String>> places = new HashMap<>();
        private final Map<String, Integer> levels = new HashMap<>();
        private final Map<String, PriorityQueue<Asking>> asking = new HashMap<>();
        private final Deque<String> toLookAt = new ArrayDeque<>();

        Search(Map<Bundle, Integer> people) {
            people.forEach((bundle, number) -> {
                if (number > 0) {
                    begin(bundle, number);
                }
            });
        }

        StandingSet found() {
            toLookAt.addAll(asking.keySet());
            while (!toLookAt.isEmpty()) {
                String cell = toLookAt.remove();
                PriorityQueue<Asking> here = asking.get(cell);
                while (here != null && !here.isEmpty() && here.element().minimum() > level(cell)) {
                    takeOut(here.remove());
                }
            }
            return new StandingSet(levels);
        }

        /// Whoever asks about a place that we do not know of them never stands and is never counted.
        private void begin(Bundle bundle, int number) {
            Condition condition = bundle.condition();
            List<String> cells = places.computeIfAbsent(bundle.place(), Place::cells);
            if (condition != null) {
                Optional<String> cell = bundle.place().cell(condition.scope());
                if (cell.isEmpty()) {
                    return;
                }
                asking.computeIfAbsent(cell.get(), c -> new PriorityQueue<>(Asking.MOST_FIRST))
                        .add(new Asking(condition.minimum(), cells, number));
            }
            cells.forEach(cell -> levels.merge(cell, number, Integer::sum));
        }

        private void takeOut(Asking out) {
            for (String cell : out.cells()) {
                levels.merge(cell, -out.people(), Integer::sum);
                toLookAt.add(cell);
            }
        }

        private int level(String cell) {
            return levels.getOrDefault(cell, 0);
        }
    }

    /// Pledges that ask for at least so many.
    ///
    /// @param cells in which they count themselves
    private record Asking(int minimum, List<String> cells, int people) {

        static final Comparator<Asking> MOST_FIRST =
                Comparator.comparingInt(Asking::minimum).reversed();
    }
}
