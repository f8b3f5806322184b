package org.groundswell.commitment;

import java.util.Locale;

/// The reasons an admin can give without writing one.
enum DecisionReason {
    NUMBER(CommitmentVerb.ASK),
    DAY(CommitmentVerb.ASK),
    AUTHORITY(CommitmentVerb.ASK),
    LARGE(CommitmentVerb.ASK),
    CONTACT(CommitmentVerb.ASK),
    TAKEN(CommitmentVerb.DECLINE),
    DOES_NOT_FIT(CommitmentVerb.DECLINE),
    NOT_REACHED(CommitmentVerb.DECLINE);

    private final CommitmentVerb verb;

    DecisionReason(CommitmentVerb verb) {
        this.verb = verb;
    }

    /// Which answer it explains.
    CommitmentVerb verb() {
        return verb;
    }

    /// The message key of its sentence.
    String messageKey() {
        return "commitment.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
