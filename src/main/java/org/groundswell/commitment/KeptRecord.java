package org.groundswell.commitment;

/// What became of a partner's promises, for itself and the admins only.
public record KeptRecord(int kept, int partly, int notKept, int takenBack) {

    public boolean isEmpty() {
        return kept + partly + notKept + takenBack == 0;
    }
}
