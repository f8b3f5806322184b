package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pledge in a list: what it says, and nothing of who made it.
///
/// @param id finds the rows after it, and no person
/// @param state two letters, or empty
/// @param county five digits, or empty
/// @param minimum how many must be in; none when it depends on nobody
/// @param source the partner whose link brought it
public record PledgeRow(
        UUID id,
        UUID actionId,
        LocalDate day,
        Set<UUID> ways,
        String state,
        String county,
        @Nullable Integer minimum,
        @Nullable UUID source) {

    public PledgeRow {
        ways = Set.copyOf(ways);
    }
}
