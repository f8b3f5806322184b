package org.groundswell.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// What is promised: the four gaps of the sentence.
///
/// @param quantity how many; what is counted follows from the kind
/// @param dueOn the last day, not after the action
@Embeddable
public record Promise(
        @Enumerated(EnumType.STRING) CommitmentKind kind,
        @Nullable Integer quantity,
        UUID actionId,
        LocalDate dueOn) {

    /// @throws Refused when the number does not fit the kind, or the day comes after the action
    Promise checked(LocalDate actionDay) {
        Refused.together(() -> kind.check(quantity), () -> inTime(dueOn, actionDay));
        return this;
    }

    /// @throws Refused when the day comes after the action
    static void inTime(LocalDate dueOn, LocalDate actionDay) {
        if (dueOn.isAfter(actionDay)) {
            throw new Refused("dueOn", "commitment.error.due.after", actionDay);
        }
    }

    /// @throws Refused when this is not a part of the number that was promised, if one was
    void checkPart(@Nullable Integer delivered) {
        if (quantity != null && (delivered == null || delivered < 1 || delivered >= quantity)) {
            throw new Refused("delivered", "commitment.error.delivered", Math.max(1, quantity - 1));
        }
    }
}
