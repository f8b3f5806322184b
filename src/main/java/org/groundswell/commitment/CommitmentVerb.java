package org.groundswell.commitment;

import org.jspecify.annotations.Nullable;

/// What can be done with a commitment. Where each verb leads from where is [CommitmentState]'s table.
public enum CommitmentVerb {
    /// The partner words it anew.
    CHANGE,
    /// The partner sends it to the coalition.
    PROPOSE,
    /// An admin agrees.
    AGREE,
    /// An admin says no, with a reason.
    DECLINE,
    /// An admin asks for another wording, with a reason.
    ASK,
    /// An admin takes a decision back while its mail has not left.
    REOPEN,
    /// The partner says how far it is.
    NOTE,
    /// The partner reports that all of it was done.
    KEEP,
    /// The partner reports that some of it was done.
    KEEP_PARTLY,
    /// The partner reports that none of it was done.
    FAIL,
    /// The partner takes it back, with a reason, or throws a draft away.
    WITHDRAW;

    /// Whether it answers the partner's proposal.
    boolean decides() {
        return this == AGREE || this == DECLINE || this == ASK;
    }

    /// The state a report of this kind leads to; nothing when it is no report.
    @Nullable
    CommitmentState reports() {
        return switch (this) {
            case KEEP -> CommitmentState.KEPT;
            case KEEP_PARTLY -> CommitmentState.PARTLY_KEPT;
            case FAIL -> CommitmentState.NOT_KEPT;
            default -> null;
        };
    }
}
