package org.groundswell.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.jspecify.annotations.Nullable;

/// A partner's part in one campaign. It is shown in public while it is a member and listed.
@Entity
class Participation {

    /// Where a participation stands.
    enum State {
        INVITED,
        MEMBER,
        LEFT
    }

    @Id
    private UUID id;

    private UUID partnerId;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean listed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(UUID partnerId, UUID campaignId, boolean listed) {
        this.id = Ids.ordered();
        this.partnerId = partnerId;
        this.campaignId = campaignId;
        this.state = State.INVITED;
        this.listed = listed;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID campaignId() {
        return campaignId;
    }

    State state() {
        return state;
    }

    boolean listed() {
        return listed;
    }

    boolean isNew() {
        return version == null;
    }

    /// Whether public pages name the partner.
    boolean shown() {
        return listed && state == State.MEMBER;
    }

    void join() {
        state = State.MEMBER;
    }

    void leave() {
        state = State.LEFT;
    }

    /// Asks a partner back that had left.
    void askBack(boolean nextListed) {
        state = State.INVITED;
        listed = nextListed;
    }

    void list(boolean next) {
        listed = next;
    }
}
