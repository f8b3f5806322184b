package org.groundswell.support;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/// Made-up cases for a rule that has to hold whatever happens. Each run takes others; a failure names the seed, and
/// `-Dcases.seed=…` in `-DargLine` makes the same ones again.
public final class Cases {

    private static final long SEED = Long.getLong("cases.seed", System.nanoTime());

    private Cases() {}

    /// @param make one case from the given chance
    /// @param rule fails with an [AssertionError] or an exception where the case breaks it
    public static <T> void each(int tries, Function<Random, T> make, Consumer<T> rule) {
        for (int number = 0; number < tries; number++) {
            T made = make.apply(new Random(SEED + number));
            try {
                rule.accept(made);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(
                        "With -Dcases.seed=%d: %s breaks the rule: %s"
                                .formatted(SEED + number, made, broken.getMessage()),
                        broken);
            }
        }
    }

    /// A number of the range, its ends more often than the rest: there most rules break.
    public static int between(Random chance, int least, int most) {
        return switch (chance.nextInt(10)) {
            case 0 -> least;
            case 1 -> most;
            case 2, 3, 4 -> least + chance.nextInt(Math.min(100, most - least + 1));
            default -> least + chance.nextInt(most - least + 1);
        };
    }
}
