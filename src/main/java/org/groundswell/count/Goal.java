package org.groundswell.count;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Of those who wait for others at one place, the ten or more whom the fewest newcomers bring in. Fewer than ten
/// are never looked at alone: what they ask for would be one person's wish.
///
/// @param asked so many are in at the place once they are
/// @param bring how many of them wait now
record Goal(int asked, int bring) {

    /// @param waiting how many of those who wait ask for exactly so many
    static Optional<Goal> of(NavigableMap<Integer, Integer> waiting) {
        Goal best = null;
        int bring = 0;
        for (Map.Entry<Integer, Integer> asking : waiting.entrySet()) {
            bring += asking.getValue();
            Goal goal = new Goal(asking.getKey(), bring);
            if (bring >= HowWeCount.LEAST && (best == null || goal.others() <= best.others())) {
                best = goal;
            }
        }
        return Optional.ofNullable(best);
    }

    /// What it takes where so many are in now.
    Tip from(int in) {
        return new Tip(others() - in, bring);
    }

    /// How many others must be in there.
    private int others() {
        return asked - bring;
    }
}
