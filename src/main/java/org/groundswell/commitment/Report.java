package org.groundswell.commitment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// What a partner said became of its promise.
///
/// @param delivered what was delivered of the number, when it was kept in part
/// @param corrected whether the partner has already said it anew
@Embeddable
record Report(@Nullable Integer delivered, boolean corrected) {

    static final Report NONE = new Report(null, false);

    /// @param again whether there is a report already
    /// @throws org.groundswell.platform.Refused when the part is no part of the number that was promised
    Report next(Promise promise, CommitmentVerb outcome, @Nullable Integer howMany, boolean again) {
        boolean partly = outcome == CommitmentVerb.KEEP_PARTLY;
        if (partly) {
            promise.checkPart(howMany);
        }
        return new Report(partly && promise.quantity() != null ? howMany : null, again);
    }

    boolean saysAs(Report other) {
        return delivered == null ? other.delivered == null : delivered.equals(other.delivered);
    }
}
