package org.groundswell.count;

/// The numbers behind every published number, in one place, so that code, pages and documents say the same.
public final class HowWeCount {

    /// A number of people below this is never shown.
    public static final int LEAST = 10;

    /// Shown numbers are rounded down to a multiple of this.
    public static final int STEP = 5;

    /// A shown number moves only when the exact one has changed by at least this much since.
    public static final int CHANGE = 5;

    /// A number that is not shown can always be at least this many different numbers, whatever is shown beside it.
    public static final int SPREAD = 5;

    private HowWeCount() {}

    /// The number as it may be shown: rounded down.
    public static int rounded(int exact) {
        return exact - Math.floorMod(exact, STEP);
    }

    /// How many more it takes, as it may be shown: rounded up.
    static int roundedUp(int exact) {
        return rounded(exact + STEP - 1);
    }
}
