package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Condition;
import org.groundswell.count.PublishedCount;
import org.jspecify.annotations.Nullable;

/// What stands behind a link, as its pages show it.
///
/// @param waiting sign-ups that can be confirmed now
/// @param tooLate actions that somebody signed up for and that take no pledges any more
/// @param promised everything that was confirmed before, withdrawn or not
/// @param mailDomain what stands behind the @ of the address we hold
record LinkView(
        CampaignView campaign,
        List<Asked> waiting,
        List<ActionView> tooLate,
        List<Promised> promised,
        String mailDomain,
        boolean mailStopped) {

    Optional<Promised> promised(@Nullable UUID actionId) {
        return promised.stream()
                .filter(promise -> promise.action().id().equals(actionId))
                .findFirst();
    }

    /// Whether something that waits is to count only if enough others are in.
    public boolean onlyIf() {
        return waiting.stream().anyMatch(Asked::onlyIf);
    }

    /// Whether a sign-up waits for something that was not pledged for before.
    public boolean unfinished() {
        return waiting.stream().anyMatch(asked -> !asked.replaces());
    }

    /// The last day that anything is kept if it is confirmed now.
    public @Nullable LocalDate keptUntil() {
        return waiting.stream().map(Asked::keptUntil).max(LocalDate::compareTo).orElse(null);
    }

    /// What was typed again for an action that there is a pledge for, and would replace it.
    public @Nullable Asked again(UUID actionId) {
        return waiting.stream()
                .filter(asked -> asked.replaces() && asked.action().id().equals(actionId))
                .findFirst()
                .orElse(null);
    }

    /// A sign-up that waits.
    ///
    /// @param onlyIf whether it is to count only if enough others are in
    /// @param keptUntil the last day it is kept if it is confirmed now
    /// @param replaces whether there is a pledge for the action that stands
    record Asked(ActionView action, Set<UUID> ways, boolean onlyIf, LocalDate keptUntil, boolean replaces) {}

    /// A pledge with what it is for.
    ///
    /// @param open whether the action still takes pledges, so that the choice can be changed
    /// @param count what everybody sees of the action's count
    /// @param last whether the action's day has come
    record Promised(ActionView action, Pledge pledge, boolean open, boolean last, PublishedCount count) {

        /// Whether enough others are in, as far as everybody knows. The exact number would let whoever makes
        /// pledges with many conditions read it off to the person.
        public boolean isOn() {
            Condition condition = pledge.condition();
            return condition == null
                    || count.total().filter(n -> n >= condition.minimum()).isPresent();
        }

        /// Whether the action was moved since, so that the person is asked about the day.
        public boolean isForAnotherDay() {
            return pledge.isConfirmed()
                    && action.state() == State.PUBLISHED
                    && !pledge.forDay().equals(action.day());
        }
    }
}
