package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// How far a partner says it is with what it promised.
///
/// @param id made with the form, so that a form sent twice is kept once
/// @param day on which it was so
/// @param amount so far, of the number promised; none where the promise has no number
/// @param note the partner's words; may be empty where there is an amount
public record Progress(UUID id, LocalDate day, @Nullable Integer amount, String note) {

    /// @throws Refused when it says nothing, or is from a day to come
    void check(Promise promise, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("day", "commitment.error.progress.future");
        }
        if (promise.quantity() == null) {
            if (note.isBlank()) {
                throw new Refused("note", "commitment.error.progress.words");
            }
        } else if (amount == null || amount < 0 || amount > CommitmentKind.MOST) {
            throw new Refused("amount", "commitment.error.progress.amount", CommitmentKind.MOST);
        }
    }
}
