package org.groundswell.sharing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// One version of what a campaign and a partner agreed on. It is never worded anew: who said yes, said yes to this one.
@Entity
@Table(name = "sharing_agreement")
class Agreement {

    /// Where a version stands.
    enum State {
        OFFERED,
        IN_FORCE,
        REPLACED,
        DECLINED,
        ENDED
    }

    @Id
    private UUID id;

    private UUID campaignId;

    private UUID partnerId;

    private int number;

    @Embedded
    private AgreementTerms terms;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable") // read by AgreementQueries
    private LocalDate stateOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(UUID id, UUID campaignId, UUID partnerId, int number, AgreementTerms terms, LocalDate today) {
        this.id = id;
        this.campaignId = campaignId;
        this.partnerId = partnerId;
        this.number = number;
        this.terms = terms;
        this.state = State.OFFERED;
        this.stateOn = today;
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

    int number() {
        return number;
    }

    State state() {
        return state;
    }

    AgreementTerms terms() {
        return terms;
    }

    /// The partner says yes: from now on whoever comes by its link may be asked.
    ///
    /// @throws Refused when it is no longer offered, or its last day has passed
    void agree(LocalDate today) {
        go(State.OFFERED, State.IN_FORCE, today);
        if (terms.keptUntil().isBefore(today)) {
            throw new Refused("", "sharing.error.over");
        }
    }

    /// @throws Refused when it is no longer offered
    void decline(LocalDate today) {
        go(State.OFFERED, State.DECLINED, today);
    }

    /// Nobody is asked any more. Who said yes before, said yes until the day they read.
    ///
    /// @throws Refused when it is not in force
    void end(LocalDate today) {
        go(State.IN_FORCE, State.ENDED, today);
    }

    /// A later version stands in its place.
    void replace(LocalDate today) {
        state = State.REPLACED;
        stateOn = today;
    }

    private void go(State from, State to, LocalDate today) {
        if (state != from) {
            throw new Refused("", "sharing.error.state");
        }
        state = to;
        stateOn = today;
    }
}
