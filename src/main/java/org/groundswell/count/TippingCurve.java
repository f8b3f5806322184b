package org.groundswell.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.platform.Steps;

/// How those who wait for others would come in: for each number of people, how many would be in if so many were. Where
/// that is at least the number itself, they hold each other; where it falls below, it is stuck. For organizers.
///
/// Of conditions it looks at those on everywhere; whoever waits for a smaller place counts as they stand now.
///
/// @param in how many are in now
/// @param confirmed how many confirmed, in or not
/// @param points from none to [#most], in even steps
/// @param next the least that moves something; nothing when nobody waits whom it could move
public record TippingCurve(int in, int confirmed, List<Point> points, Optional<Tip> next) {

    private static final int STEPS = 20;

    /// @param others so many are in
    /// @param would then so many would be
    public record Point(int others, int would) {}

    /// @param more so many more without a condition
    /// @param bring bring in so many who wait
    public record Tip(int more, int bring) {}

    public TippingCurve {
        points = List.copyOf(points);
    }

    /// The highest number the curve looks at.
    public int most() {
        return points.getLast().others();
    }

    /// As it may be drawn: every number rounded, so that a step is never one person's condition. What more it takes
    /// is rounded up, what it brings down. Nothing as long as fewer than ten confirmed, or ten wait.
    Optional<TippingCurve> shown() {
        boolean few = confirmed < HowWeCount.LEAST || confirmed - in < HowWeCount.LEAST;
        return few
                ? Optional.empty()
                : Optional.of(new TippingCurve(
                        HowWeCount.rounded(in),
                        HowWeCount.rounded(confirmed),
                        points.stream()
                                .map(point -> new Point(point.others(), HowWeCount.rounded(point.would())))
                                .toList(),
                        next.map(tip -> new Tip(
                                HowWeCount.rounded(tip.more() + HowWeCount.STEP - 1),
                                HowWeCount.rounded(tip.bring())))));
    }

    static TippingCurve of(Map<Bundle, Integer> people) {
        StandingSet standing = StandingSet.of(people);
        var asking = new TreeMap<Integer, Integer>();
        int sure = 0;
        int confirmed = 0;
        for (Map.Entry<Bundle, Integer> bundle : people.entrySet()) {
            int number = Math.max(0, bundle.getValue());
            Condition condition = bundle.getKey().condition();
            confirmed += number;
            if (condition != null && condition.scope() == Condition.Scope.EVERYWHERE) {
                asking.merge(condition.minimum(), number, Integer::sum);
            } else if (standing.stands(bundle.getKey())) {
                sure += number;
            }
        }
        return new Drawing(sure, asking).curve(confirmed);
    }

    /// @param sure people who are in whatever this curve says
    /// @param asking how many ask for exactly so many
    private record Drawing(int sure, NavigableMap<Integer, Integer> asking) {

        TippingCurve curve(int confirmed) {
            int in = level(0);
            List<Point> points = new ArrayList<>();
            int most = Math.max(HowWeCount.LEAST, most(confirmed));
            int step = step(most);
            for (int others = 0; others < most + step; others += step) {
                points.add(new Point(others, would(others)));
            }
            return new TippingCurve(in, confirmed, points, tip(in));
        }

        /// 5, 10, 20, 50, 100…: the smallest that needs few enough.
        private static int step(int most) {
            int step = HowWeCount.STEP;
            while (most / step > STEPS) {
                step = Steps.after(step);
            }
            return step;
        }

        /// How many would be in if so many were.
        private int would(int others) {
            return sure
                    + asking.headMap(others, true).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
        }

        /// How many are in when so many come without a condition, they included: from above, as the standing
        /// set is found.
        private int level(int more) {
            int level = would(Integer.MAX_VALUE) + more;
            for (int next = would(level) + more; next < level; next = would(level) + more) {
                level = next;
            }
            return level;
        }

        private Optional<Tip> tip(int in) {
            return asking.tailMap(in, false).keySet().stream()
                    .map(minimum -> minimum - would(minimum))
                    .min(Integer::compare)
                    .map(more -> new Tip(more, level(more) - more - in));
        }

        /// Twice as far as people go by themselves, or as far as the nearest who waits.
        private int most(int confirmed) {
            Integer nearest = asking.higherKey(level(0));
            return Math.max(2 * confirmed, nearest == null ? 0 : nearest);
        }
    }
}
