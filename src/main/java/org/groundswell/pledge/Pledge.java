package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Bundle;
import org.groundswell.count.Condition;
import org.groundswell.count.Traits;
import org.groundswell.platform.Ids;
import org.jspecify.annotations.Nullable;

/// A person's promise for one action. There is one for each seat of a mailbox: who withdraws and comes back has the
/// same
/// one.
public final class Pledge {

    /// Whose mailbox it is; the seat after it is of somebody they share it with.
    public static final int FIRST = 1;

    /// Two people in a home may use one mailbox, and no third.
    public static final int LAST = 2;

    private final UUID id;
    private final UUID actionId;
    private final UUID campaignId;
    private final UUID personId;
    private final int seat;
    private final Proof proof;
    private final @Nullable Bundle countedBefore;
    private State state;
    private LocalDate day;
    private LocalDate keptUntil;
    private Terms terms;

    /// Where a pledge stands.
    public enum State {
        CONFIRMED,
        WITHDRAWN
    }

    /// How we know that the person made it.
    public enum Proof {
        MAIL,
        PAPER
    }

    /// A pledge as it is stored.
    Pledge(UUID id, PledgeOf of, Proof proof, State state, LocalDate day, LocalDate keptUntil, Terms terms) {
        this.id = id;
        this.actionId = of.actionId();
        this.campaignId = of.campaignId();
        this.personId = of.personId();
        this.seat = of.seat();
        this.proof = proof;
        this.state = state;
        this.day = day;
        this.keptUntil = keptUntil;
        this.terms = terms;
        this.countedBefore = counted();
    }

    /// A pledge that counts only after [#confirm].
    static Pledge begin(PledgeOf of, Proof proof, LocalDate today) {
        return new Pledge(Ids.random(), of, proof, State.WITHDRAWN, today, today, Terms.none(today));
    }

    /// @param chosen without a ZIP, the one that is known stays
    /// @param until the last day it is kept, as the person was shown it; a day that was shown before stands if it
    ///     is later
    void confirm(Terms chosen, LocalDate today, LocalDate until) {
        state = State.CONFIRMED;
        day = today;
        keptUntil = until.isAfter(keptUntil) ? until : keptUntil;
        terms = chosen.after(terms).checked();
    }

    /// Says something else from now on.
    ///
    /// @throws IllegalStateException when it was withdrawn
    /// @throws org.groundswell.platform.Refused on `zip`, when it waits for people of a place that is not known
    void change(Terms changed) {
        if (state != State.CONFIRMED) {
            throw new IllegalStateException("a withdrawn pledge has nothing to change");
        }
        terms = changed.checked();
    }

    /// Its seat goes to another person: nothing of what was said before stays with them.
    ///
    /// @throws IllegalStateException when it was not withdrawn
    void handOver(LocalDate today) {
        if (state != State.WITHDRAWN) {
            throw new IllegalStateException("the seat is taken");
        }
        terms = Terms.none(today);
    }

    void withdraw(LocalDate today) {
        if (state == State.CONFIRMED) {
            state = State.WITHDRAWN;
            day = today;
        }
    }

    /// What saving this pledge changes in the counts: a bundle it leaves, and one it comes into.
    Map<Bundle, Integer> changes() {
        Bundle now = counted();
        var changes = new LinkedHashMap<Bundle, Integer>();
        if (countedBefore != null) {
            changes.put(countedBefore, -1);
        }
        if (now != null) {
            changes.merge(now, 1, Integer::sum);
        }
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    private @Nullable Bundle counted() {
        return state == State.CONFIRMED
                ? new Bundle(
                        terms.place(),
                        terms.condition(),
                        terms.ways(),
                        new Traits(terms.source(), seat > FIRST, terms.reconfirmed()))
                : null;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID personId() {
        return personId;
    }

    /// [#FIRST], or the one after it for a second person in the home.
    public int seat() {
        return seat;
    }

    public Proof proof() {
        return proof;
    }

    public State state() {
        return state;
    }

    /// The day it was confirmed or withdrawn.
    public LocalDate day() {
        return day;
    }

    /// The last day it is kept, unless its action is moved.
    public LocalDate keptUntil() {
        return keptUntil;
    }

    public @Nullable String zip() {
        return terms.zip();
    }

    public @Nullable Condition condition() {
        return terms.condition();
    }

    /// The day of the action that the person said yes to.
    public LocalDate forDay() {
        return terms.forDay();
    }

    public Set<UUID> ways() {
        return terms.ways();
    }

    Terms terms() {
        return terms;
    }
}
