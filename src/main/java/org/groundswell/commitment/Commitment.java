package org.groundswell.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.StaleVersion;
import org.jspecify.annotations.Nullable;

/// A promise that an organization makes to the coalition: countable, dated, answered, and kept or not.
@Entity
@SuppressWarnings("UnusedVariable") // what only pages read, CommitmentQueries reads from the table
public class Commitment {

    /// How long a decision can be taken back, and how long its mail waits.
    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private UUID partnerId;

    private UUID campaignId;

    @Embedded
    private Promise promise;

    @Embedded
    private Standing standing;

    /// The account that answers for it.
    private UUID ownerId;

    private byte @Nullable [] note;

    private @Nullable Instant proposedAt;

    private @Nullable Instant answeredAt;

    @Embedded
    private Report report = Report.NONE;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    /// A draft that only its partner sees.
    ///
    /// @param promise already checked against its action
    Commitment(UUID id, UUID partnerId, UUID campaignId, Promise promise, UUID by, Instant at) {
        this.id = id;
        this.partnerId = partnerId;
        this.campaignId = campaignId;
        this.promise = promise;
        this.ownerId = by;
        this.standing = new Standing(CommitmentState.DRAFT, at, by, LocalizedText.EMPTY);
    }

    static SealedAt notePlace(UUID id) {
        return new SealedAt("commitment", "note", id);
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public CommitmentState state() {
        return standing.state();
    }

    /// Whether the coalition ever saw it. A draft is its partner's alone.
    boolean wasProposed() {
        return proposedAt != null;
    }

    Promise promise() {
        return promise;
    }

    LocalizedText reason() {
        return standing.reason();
    }

    @Nullable
    Integer delivered() {
        return report.delivered();
    }

    int version() {
        return version == null ? 0 : version;
    }

    /// @throws StaleVersion when somebody saved it after the form was drawn
    void expect(int drawnVersion) {
        if (version() != drawnVersion) {
            throw new StaleVersion();
        }
    }

    /// Words it anew, checked already. What was agreed goes back to the coalition; another answer stays as it is.
    void change(Promise next, UUID by, Instant at) {
        if (after(CommitmentVerb.CHANGE) != state()) {
            move(CommitmentVerb.CHANGE, by, at, LocalizedText.EMPTY);
        }
        promise = next;
    }

    /// @param sealedNote the partner's own words, sealed for [#notePlace]
    void annotate(byte @Nullable [] sealedNote) {
        note = sealedNote;
    }

    void propose(UUID by, Instant at) {
        move(CommitmentVerb.PROPOSE, by, at, LocalizedText.EMPTY);
    }

    void agree(UUID by, Instant at, LocalizedText reason) {
        move(CommitmentVerb.AGREE, by, at, reason);
    }

    void decline(UUID by, Instant at, LocalizedText reason) {
        moveFor(CommitmentVerb.DECLINE, by, at, reason);
    }

    void askChanges(UUID by, Instant at, LocalizedText reason) {
        moveFor(CommitmentVerb.ASK, by, at, reason);
    }

    /// Takes a decision back: it waits again since it was sent, and not since now.
    ///
    /// @throws Refused when its mail may have left
    void reopen(UUID by, Instant at) {
        if (state().allows(CommitmentVerb.REOPEN) && at.isAfter(standing.since().plus(UNDO))) {
            throw new Refused("", "commitment.error.undo.late");
        }
        move(CommitmentVerb.REOPEN, by, at, LocalizedText.EMPTY);
    }

    void withdraw(UUID by, Instant at, LocalizedText reason) {
        moveFor(CommitmentVerb.WITHDRAW, by, at, reason);
    }

    /// Reports what became of it; once more corrects the report.
    ///
    /// @param howMany what was delivered; needed when it was kept in part and the promise has a number
    /// @return whether this says anything new; the same report again is the same report
    boolean report(CommitmentVerb outcome, @Nullable Integer howMany, UUID by, Instant at) {
        Report next = report.next(promise, outcome, howMany, state().reported());
        if (state() == outcome.reports() && report.saysAs(next)) {
            return false;
        }
        if (report.corrected()) {
            throw new Refused("", "commitment.error.corrected");
        }
        move(outcome, by, at, LocalizedText.EMPTY);
        report = next;
        return true;
    }

    private void moveFor(CommitmentVerb verb, UUID by, Instant at, LocalizedText reason) {
        if (reason.isEmpty() && wasProposed()) {
            throw new Refused("words", "coalition.error.reason");
        }
        move(verb, by, at, reason);
    }

    private void move(CommitmentVerb verb, UUID by, Instant at, LocalizedText reason) {
        if (verb.decides() && state().decided()) {
            throw new AlreadyDecided(standing.by(), standing.since(), state());
        }
        Instant since = verb == CommitmentVerb.REOPEN && proposedAt != null ? proposedAt : at;
        standing = new Standing(after(verb), since, by, reason);
        if (state() == CommitmentState.PROPOSED) {
            proposedAt = since;
            answeredAt = null;
        } else if (verb.decides()) {
            answeredAt = at;
        }
    }

    private CommitmentState after(CommitmentVerb verb) {
        return state().after(verb).orElseThrow(() -> new Refused("", "commitment.error.transition"));
    }
}
