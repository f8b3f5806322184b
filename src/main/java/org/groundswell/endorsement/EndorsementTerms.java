package org.groundswell.endorsement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// How it was decided.
///
/// @param decidedOn the day of the decision; none while there is none
@Embeddable
public record EndorsementTerms(
        @Enumerated(EnumType.STRING) Authority authority,
        @Nullable LocalDate decidedOn) {

    /// @throws Refused on `decidedOn` when a decision has no day, or one to come
    EndorsementTerms checked(LocalDate today) {
        if (!authority.decided()) {
            if (decidedOn != null) {
                throw new Refused("decidedOn", "endorsement.error.day.pending");
            }
            return this;
        }
        if (decidedOn == null) {
            throw new Refused("decidedOn", "endorsement.error.day");
        }
        if (decidedOn.isAfter(today)) {
            throw new Refused("decidedOn", "endorsement.error.day.future");
        }
        return this;
    }
}
