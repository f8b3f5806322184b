package org.groundswell.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.platform.Steps;

/// How those who wait for others at one place would come in: for each number of people there, how many would be
/// in if so many were. Where that is at least the number itself, they hold each other; where it falls below, it is
/// stuck. For organizers.
///
/// Of conditions it looks at those on this place; everybody else there counts as they stand now. So it promises no
/// more than comes: whoever comes in can bring in others who wait for another place, and takes nobody out.
///
/// @param in how many are in there now
/// @param confirmed how many confirmed there, in or not
/// @param waiting how many of them wait for others there
/// @param points from none to [#most], in even steps
/// @param next the least that brings in ten or more; nothing when fewer than ten wait
public record TippingCurve(int in, int confirmed, int waiting, List<Point> points, Optional<Tip> next) {

    private static final int STEPS = 20;

    /// @param others so many are in
    /// @param would then so many would be
    public record Point(int others, int would) {}

    public TippingCurve {
        points = List.copyOf(points);
    }

    /// The highest number the curve looks at.
    public int most() {
        return points.getLast().others();
    }

    /// As it may be drawn: every number rounded, so that a step is never one person's condition, and none under
    /// ten, for which there stands zero. What more it takes is rounded up, what it brings down. Nothing as long as
    /// fewer than ten confirmed there, or fewer than ten wait for others there.
    Optional<TippingCurve> shown() {
        return confirmed < HowWeCount.LEAST || waiting < HowWeCount.LEAST
                ? Optional.empty()
                : Optional.of(new TippingCurve(
                        shown(in),
                        shown(confirmed),
                        shown(waiting),
                        points.stream()
                                .map(point -> new Point(point.others(), shown(point.would())))
                                .toList(),
                        next.map(tip -> new Tip(HowWeCount.roundedUp(tip.more()), shown(tip.bring())))));
    }

    private static int shown(int exact) {
        return exact < HowWeCount.LEAST ? 0 : HowWeCount.rounded(exact);
    }

    /// The curve of each place that anybody's condition looks at.
    ///
    /// @param people how many pledges each bundle has; a number below one counts as none
    static Map<Place, TippingCurve> of(Map<Bundle, Integer> people) {
        StandingSet standing = StandingSet.of(people);
        Map<String, Drawing> drawings = new HashMap<>();
        people.forEach((bundle, number) -> {
            for (String cell : number > 0 ? bundle.place().cells() : List.<String>of()) {
                drawings.computeIfAbsent(
                                cell, c -> new Drawing(standing.levels().getOrDefault(c, 0)))
                        .add(bundle, cell, number, standing.stands(bundle));
            }
        });
        Map<Place, TippingCurve> curves = new HashMap<>();
        drawings.forEach((cell, drawing) -> {
            if (!drawing.asking.isEmpty()) {
                curves.put(Cells.placeOf(cell).orElseThrow(), drawing.curve());
            }
        });
        return curves;
    }

    private static final class Drawing {

        private final NavigableMap<Integer, Integer> asking = new TreeMap<>();
        private final int in;
        private int sure;
        private int confirmed;

        /// @param in how many stand there
        Drawing(int in) {
            this.in = in;
        }

        void add(Bundle bundle, String cell, int number, boolean stands) {
            Condition condition = bundle.condition();
            confirmed += number;
            if (condition != null
                    && bundle.place()
                            .cell(condition.scope())
                            .filter(cell::equals)
                            .isPresent()) {
                asking.merge(condition.minimum(), number, Integer::sum);
            } else if (stands) {
                sure += number;
            }
        }

        TippingCurve curve() {
            NavigableMap<Integer, Integer> waiting = asking.tailMap(in, false);
            Optional<Goal> goal = Goal.of(waiting);
            // Twice as far as people go by themselves, or as far as the goal.
            int most = Math.max(
                    Math.max(HowWeCount.LEAST, 2 * confirmed),
                    goal.map(Goal::asked).orElse(0));
            List<Point> points = new ArrayList<>();
            int step = step(most);
            for (int others = 0; others < most + step; others += step) {
                points.add(new Point(others, sure + sum(asking.headMap(others, true))));
            }
            return new TippingCurve(in, confirmed, sum(waiting), points, goal.map(found -> found.from(in)));
        }

        /// 5, 10, 20, 50, 100…: the smallest that needs few enough.
        private static int step(int most) {
            int step = HowWeCount.STEP;
            while (most / step > STEPS) {
                step = Steps.after(step);
            }
            return step;
        }

        private static int sum(Map<Integer, Integer> people) {
            return people.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
