package org.groundswell.endorsement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SealedAt;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// That an organization lends its name. An organization that endorses again after it withdrew makes a new one, so that
/// what happened stays as it was.
@Entity
class Endorsement {

    /// Where it stands.
    enum State {
        STATED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    private UUID campaignId;

    private UUID partnerId;

    private @Nullable UUID actionId;

    @Embedded
    private EndorsementTerms terms;

    private byte @Nullable [] note;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable") // read by EndorsementQueries
    private LocalDate stateOn;

    @SuppressWarnings("UnusedVariable") // read by EndorsementQueries
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private LocalizedText stateReason;

    @SuppressWarnings("UnusedVariable") // read by EndorsementQueries
    private @Nullable LocalDate acceptedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Endorsement() {}

    /// @param actionId none when it is the campaign as a whole
    Endorsement(
            UUID id,
            UUID campaignId,
            UUID partnerId,
            @Nullable UUID actionId,
            EndorsementTerms terms,
            LocalDate today) {
        this.id = id;
        this.campaignId = campaignId;
        this.partnerId = partnerId;
        this.actionId = actionId;
        this.terms = terms;
        this.state = State.STATED;
        this.stateOn = today;
        this.stateReason = LocalizedText.EMPTY;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID partnerId() {
        return partnerId;
    }

    @Nullable
    UUID actionId() {
        return actionId;
    }

    State state() {
        return state;
    }

    boolean open() {
        return state == State.STATED || state == State.ACCEPTED;
    }

    void note(byte @Nullable [] sealed) {
        note = sealed;
    }

    byte @Nullable [] note() {
        return note;
    }

    /// Says anew how it was decided, and goes back to the coalition. What everybody can read already is withdrawn
    /// first, since others may have relied on it.
    ///
    /// @throws Refused when it is public, or over
    void restate(EndorsementTerms next, LocalDate today) {
        if (!open() || (state == State.ACCEPTED && terms.authority().decided())) {
            throw new Refused("subject", "endorsement.error.stands");
        }
        terms = next;
        go(State.STATED, today, LocalizedText.EMPTY);
    }

    /// @param drawnVersion of the page on which it was read
    void accept(int drawnVersion, LocalDate today) {
        decide(State.ACCEPTED, drawnVersion, today, LocalizedText.EMPTY);
        acceptedOn = today;
    }

    void decline(int drawnVersion, LocalDate today, LocalizedText reason) {
        decide(State.DECLINED, drawnVersion, today, reason);
    }

    /// @throws Refused when it was declined
    void withdraw(LocalDate today) {
        if (!open()) {
            throw new Refused("", "endorsement.error.over");
        }
        go(State.WITHDRAWN, today, LocalizedText.EMPTY);
    }

    static SealedAt notePlace(UUID id) {
        return new SealedAt("endorsement", "note", id);
    }

    private void decide(State next, int drawnVersion, LocalDate today, LocalizedText reason) {
        if (state != State.STATED) {
            throw new Refused("", "endorsement.error.decided");
        }
        if (version == null || version != drawnVersion) {
            throw new Refused("", "endorsement.error.changed");
        }
        go(next, today, reason);
    }

    private void go(State next, LocalDate today, LocalizedText reason) {
        state = next;
        stateOn = today;
        stateReason = reason;
    }
}
