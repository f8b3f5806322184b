package org.groundswell.coalition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A commitment in a list: everything its sentence and its state line need.
///
/// @param partner the organization's name
/// @param action the action's name
/// @param since when it came to this state
/// @param reason why it came to this state; empty when no reason was needed
/// @param proposedAt when it last went to the coalition
/// @param delivered what was delivered of the number, when it was kept in part
public record CommitmentRow(
        UUID id,
        UUID partnerId,
        String partner,
        UUID campaignId,
        Promise promise,
        LocalizedText action,
        CommitmentState state,
        Instant since,
        LocalizedText reason,
        @Nullable Instant proposedAt,
        @Nullable Integer delivered,
        int version) {

    /// Whether its day has passed and nobody said how it went.
    public boolean late(LocalDate today) {
        return daysLeft(today) < 0;
    }

    /// Days until it is due, below zero when it is late; zero as soon as nothing is due any more.
    public long daysLeft(LocalDate today) {
        return state == CommitmentState.AGREED ? ChronoUnit.DAYS.between(today, promise.dueOn()) : 0;
    }

    /// Whether the verb may be done now, by its name: what templates ask.
    public boolean allows(String verb) {
        return state.allows(CommitmentVerb.valueOf(verb));
    }

    CommitmentRow withAction(LocalizedText name) {
        return new CommitmentRow(
                id,
                partnerId,
                partner,
                campaignId,
                promise,
                name,
                state,
                since,
                reason,
                proposedAt,
                delivered,
                version);
    }
}
