package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which of an action's pledges somebody looks for; what is null is not looked at.
///
/// @param state two letters
/// @param source the partner whose link brought them
/// @param conditional whether they depend on others
/// @param day when they were confirmed
public record PledgeFilter(
        UUID actionId,
        @Nullable UUID way,
        @Nullable String state,
        @Nullable UUID source,
        @Nullable Boolean conditional,
        @Nullable LocalDate day) {}
