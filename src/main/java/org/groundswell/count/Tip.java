package org.groundswell.count;

import java.util.Comparator;

/// What would bring in people who wait for others at one place.
///
/// @param more so many more there without a condition
/// @param bring bring in so many who wait
public record Tip(int more, int bring) {

    /// Those first of whom each brings in most.
    public static final Comparator<Tip> BEST_FIRST = Comparator.<Tip>comparingDouble(
                    tip -> (double) tip.bring() / tip.more())
            .reversed();
}
