package org.groundswell.count;

import java.util.Optional;
import java.util.UUID;

/// Names of what is counted within an action.
public final class Cells {

    /// People who stand, whatever ways they ticked.
    public static final String TOTAL = "total";

    /// People whose condition does not hold yet.
    public static final String WAITING = "waiting";

    /// Those in [#TOTAL] whose condition holds.
    static final String CONDITIONAL = "conditional";

    /// Those in [#TOTAL] who said yes once more before the day.
    static final String RECONFIRMED = "reconfirmed";

    /// Those in [#TOTAL] who are the second person of a shared mailbox.
    static final String SECOND = "second";

    private static final String WAY = "way:";

    private Cells() {}

    /// Those in [#TOTAL] who ticked this way.
    public static String way(UUID id) {
        return WAY + id;
    }

    /// Those in [#TOTAL] who are in this state.
    static String state(String letters) {
        return "state:" + letters;
    }

    /// Those in [#TOTAL] who are in this county.
    static String county(String digits) {
        return "county:" + digits;
    }

    /// Those in [#TOTAL] whom this partner's link brought.
    static String source(UUID id) {
        return "source:" + id;
    }

    /// Those in [#WAITING] whom this partner's link brought.
    static String waitingOf(UUID source) {
        return "waiting-source:" + source;
    }

    /// The way a cell counts, unless it counts something else.
    static Optional<UUID> wayOf(String cell) {
        return cell.startsWith(WAY) ? Optional.of(UUID.fromString(cell.substring(WAY.length()))) : Optional.empty();
    }
}
