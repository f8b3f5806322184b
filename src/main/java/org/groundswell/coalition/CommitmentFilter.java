package org.groundswell.coalition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which commitments of a campaign to read; what is not given does not matter.
///
/// @param late only those past their day without a report
public record CommitmentFilter(
        @Nullable CommitmentState state,
        @Nullable CommitmentKind kind,
        @Nullable UUID action,
        @Nullable UUID partner,
        boolean late) {

    static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null, false);

    /// Whether it leaves nothing out.
    public boolean isAll() {
        return equals(ALL);
    }

    static CommitmentFilter ofPartner(UUID partner) {
        return new CommitmentFilter(null, null, null, partner, false);
    }
}
