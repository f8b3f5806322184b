package org.groundswell.commitment;

import java.time.Instant;
import java.util.UUID;

/// Somebody else answered this proposal first. Nothing of the second answer was saved.
final class AlreadyDecided extends RuntimeException {

    private final UUID by;
    private final Instant at;
    private final CommitmentState decision;

    AlreadyDecided(UUID by, Instant at, CommitmentState decision) {
        super("already decided: " + decision);
        this.by = by;
        this.at = at;
        this.decision = decision;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }

    CommitmentState decision() {
        return decision;
    }
}
