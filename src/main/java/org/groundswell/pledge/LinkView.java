package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Condition;
import org.groundswell.count.PublishedCount;
import org.groundswell.count.Tip;
import org.jspecify.annotations.Nullable;

/// What stands behind a link, as its pages show it.
///
/// @param waiting sign-ups that can be confirmed now
/// @param tooLate actions that somebody signed up for and that take no pledges any more
/// @param promised everything that was confirmed before, withdrawn or not
/// @param mailDomain what stands behind the @ of the address we hold
/// @param language of the mails
public record LinkView(
        CampaignView campaign,
        List<Asked> waiting,
        List<ActionView> tooLate,
        List<Promised> promised,
        String mailDomain,
        Locale language,
        boolean mailStopped) {

    public Optional<Promised> promised(Seat seat) {
        return promised.stream()
                .filter(promise -> Seat.of(promise.pledge()).equals(seat))
                .findFirst();
    }

    /// A pledge that was not withdrawn: for the action and of the seat, if they are named.
    public Optional<Promised> standing(@Nullable UUID actionId, int seat) {
        return promised.stream()
                .filter(promise -> promise.pledge().isConfirmed())
                .filter(promise -> actionId == null || promise.action().id().equals(actionId))
                .filter(promise -> seat == 0 || promise.pledge().seat() == seat)
                .findFirst();
    }

    /// Whether somebody of this mailbox is in for an action, and another one could be.
    public boolean hasRoom(UUID actionId) {
        long standing = promised.stream()
                .map(Promised::pledge)
                .filter(pledge -> pledge.isConfirmed() && pledge.actionId().equals(actionId))
                .count();
        return standing > 0 && standing < Pledge.LAST;
    }

    /// Whether two of this mailbox have a pledge for an action, withdrawn or not, so that each says whose it is.
    public boolean isShared(UUID actionId) {
        return promised.stream()
                        .filter(promise -> promise.action().id().equals(actionId))
                        .count()
                > 1;
    }

    /// Whether something that waits is to count only if enough others are in.
    public boolean onlyIf() {
        return waiting.stream().anyMatch(Asked::onlyIf);
    }

    /// Whether a sign-up waits for something that was not pledged for before.
    public boolean unfinished() {
        return waiting.stream().anyMatch(asked -> asked.standing().isEmpty());
    }

    /// The partners whose links brought what waits, the nearest action's first.
    public List<UUID> sources() {
        return waiting.stream().map(Asked::source).filter(Objects::nonNull).toList();
    }

    /// The last day that anything is kept if it is confirmed now.
    public @Nullable LocalDate keptUntil() {
        return waiting.stream().map(Asked::keptUntil).max(LocalDate::compareTo).orElse(null);
    }

    /// What was typed again for an action that somebody of this mailbox is in: it replaces their pledge or is of
    /// another person.
    public @Nullable Asked again(UUID actionId) {
        return waiting.stream()
                .filter(asked ->
                        !asked.standing().isEmpty() && asked.action().id().equals(actionId))
                .findFirst()
                .orElse(null);
    }

    /// A sign-up that waits.
    ///
    /// @param onlyIf whether it is to count only if enough others are in
    /// @param source the partner whose link brought them; null when they came by themselves
    /// @param keptUntil the last day it is kept if it is confirmed now
    /// @param standing what people of this mailbox promised for the action before
    public record Asked(
            ActionView action,
            Set<UUID> ways,
            boolean onlyIf,
            @Nullable UUID source,
            LocalDate keptUntil,
            List<Pledge> standing) {

        /// Whether no other person of this mailbox can be in.
        public boolean isFull() {
            return standing.size() == Pledge.LAST;
        }
    }

    /// A pledge with what it is for.
    ///
    /// @param open whether the action still takes pledges, so that the choice can be changed
    /// @param count what everybody sees of the action's count
    /// @param last whether the action's day has come
    public record Promised(ActionView action, Pledge pledge, boolean open, boolean last, PublishedCount count) {

        /// Whether it counts, as far as everybody knows.
        public boolean isOn() {
            return pledge.terms().isOn(count);
        }

        /// Where it waits for others: the end of a message's key.
        public String where() {
            Condition condition = pledge.condition();
            return (condition == null ? Condition.Scope.EVERYWHERE : condition.scope())
                    .name()
                    .toLowerCase(Locale.ROOT);
        }

        /// How many are in there, as far as everybody knows.
        public Optional<Integer> number() {
            return pledge.terms().number(count);
        }

        /// What would bring in those who wait for others there, as far as everybody knows.
        public Optional<Tip> tip() {
            return pledge.terms().tip(count);
        }

        /// How many more wait for others there, which is known of everywhere only.
        public int waiting() {
            return where().equals("everywhere") ? count.waiting().orElse(0) : 0;
        }

        /// The partner whose link brought them; null when they came by themselves.
        public @Nullable UUID source() {
            return pledge.terms().source();
        }

        /// Whether it is of the second person who uses this mailbox.
        public boolean isSecond() {
            return pledge.seat() > Pledge.FIRST;
        }

        /// Whether the action was moved since, so that the person is asked about the day.
        public boolean isForAnotherDay() {
            return pledge.isConfirmed()
                    && action.state() == State.PUBLISHED
                    && !pledge.forDay().equals(action.day());
        }
    }
}
