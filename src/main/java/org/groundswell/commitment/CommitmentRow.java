package org.groundswell.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.State;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A commitment in a list: everything its sentence and its state line need.
///
/// @param partner the organization's name
/// @param action the action's name
/// @param since when it came to this state
/// @param reason why it came to this state; empty when no reason was needed
/// @param proposedAt when it last went to the coalition
/// @param actionDay the action's day; none when the action is not public
/// @param cancelled whether the action was called off
/// @param delivered what was delivered of the number, when it was kept in part
/// @param corrected whether the partner has said anew how it went
/// @param usualDays in how many days the coalition usually answers, while this waits; none without enough history
public record CommitmentRow(
        UUID id,
        UUID partnerId,
        String partner,
        UUID campaignId,
        Promise promise,
        LocalizedText action,
        @Nullable LocalDate actionDay,
        boolean cancelled,
        CommitmentState state,
        Instant since,
        LocalizedText reason,
        @Nullable Instant proposedAt,
        @Nullable Integer delivered,
        boolean corrected,
        @Nullable Integer usualDays,
        int version) {

    /// Whether its day has passed and nobody said how it went.
    public boolean late(LocalDate today) {
        return daysLeft(today) < 0;
    }

    /// Days until it is due, below zero when it is late; zero when nothing is due (any more).
    public long daysLeft(LocalDate today) {
        return state == CommitmentState.AGREED && !cancelled ? ChronoUnit.DAYS.between(today, promise.dueOn()) : 0;
    }

    /// How much it adds to what is promised of its kind.
    public int amount() {
        return promise.kind().amount(promise.quantity());
    }

    /// How much of that was kept.
    public int keptAmount() {
        return switch (state) {
            case KEPT -> amount();
            case PARTLY_KEPT -> delivered == null ? 0 : promise.kind().amount(delivered);
            default -> 0;
        };
    }

    /// Whether it has no number where one would be welcome.
    public boolean unnumbered() {
        return promise.quantity() == null && promise.kind().takesNumber() && amount() == 0;
    }

    /// Whether its action is over.
    public boolean past(LocalDate today) {
        return actionDay != null && actionDay.isBefore(today);
    }

    /// Whether the verb may be done now, by its name: what templates ask.
    public boolean allows(String verb) {
        return state.allows(CommitmentVerb.valueOf(verb));
    }

    /// Whether it went to the coalition later than another.
    boolean sentAfter(CommitmentRow other) {
        return proposedAt != null && other.proposedAt != null && proposedAt.isAfter(other.proposedAt);
    }

    /// Whether its partner has not sent it yet.
    public boolean draft() {
        return state == CommitmentState.DRAFT;
    }

    /// Whether it can go to the coalition now: its action is neither called off nor over.
    public boolean sendable(LocalDate today) {
        return state.allows(CommitmentVerb.PROPOSE) && !cancelled && !past(today);
    }

    /// Whether its partner can say how it went: once it is agreed, and once more to correct what it said.
    public boolean reportable() {
        return state == CommitmentState.AGREED || (state.reported() && !corrected);
    }

    CommitmentRow withAction(@Nullable ActionLine line) {
        return new CommitmentRow(
                id,
                partnerId,
                partner,
                campaignId,
                promise,
                line == null ? LocalizedText.EMPTY : line.name(),
                line == null ? null : line.day(),
                line != null && line.state() == State.CANCELLED,
                state,
                since,
                reason,
                proposedAt,
                delivered,
                corrected,
                usualDays,
                version);
    }
}
