package org.groundswell.count;

import java.util.Optional;
import java.util.UUID;

/// Names of what is counted within an action.
public final class Cells {

    /// People, whatever ways they ticked.
    public static final String TOTAL = "total";

    private static final String WAY = "way:";

    private Cells() {}

    /// People who ticked this way.
    public static String way(UUID id) {
        return WAY + id;
    }

    /// The way a cell counts, unless it counts something else.
    static Optional<UUID> wayOf(String cell) {
        return cell.startsWith(WAY) ? Optional.of(UUID.fromString(cell.substring(WAY.length()))) : Optional.empty();
    }

    static void requireKnown(String cell) {
        if (!cell.equals(TOTAL) && !wayOf(cell).map(Cells::way).equals(Optional.of(cell))) {
            throw new IllegalArgumentException("Not a cell: " + cell);
        }
    }
}
