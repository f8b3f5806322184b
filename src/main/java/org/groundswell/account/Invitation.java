package org.groundswell.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// An invitation to take a role: for one address, once, within 72 hours.
@Entity
class Invitation {

    static final Duration WORKS_FOR = Duration.ofDays(3);

    @Id
    private UUID id;

    private byte[] mail;
    private byte[] mailIndex;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Scope.Kind scopeKind;

    private UUID scopeId;
    private String scopeLabel;

    @Column
    private String language;

    @Column
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID invitedBy;

    @Column
    private Instant invitedAt;

    private Instant expiresAt;

    @Column
    private @Nullable UUID acceptedBy;

    @Version
    private @Nullable Integer version;

    /// Where an invitation stands. That its time is over is told by the clock alone.
    enum State {
        PENDING,
        ACCEPTED,
        WITHDRAWN
    }

    @SuppressWarnings("NullAway.Init") // JPA fills the fields of what it reads.
    protected Invitation() {}

    Invitation(
            UUID inviter, InvitationDraft draft, MailAddress address, String token, AccountSeals seals, Instant now) {
        this.id = Ids.random();
        this.mail = seals.invited(id, address);
        this.mailIndex = seals.index(address);
        this.role = draft.role();
        this.scopeKind = draft.scope().kind();
        this.scopeId = draft.scope().id();
        this.scopeLabel = draft.scopeLabel();
        this.language = draft.locale().getLanguage();
        this.tokenHash = Tokens.hash(token);
        this.state = State.PENDING;
        this.invitedBy = inviter;
        this.invitedAt = now;
        this.expiresAt = now.plus(WORKS_FOR);
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    Scope scope() {
        return new Scope(scopeKind, scopeId);
    }

    String scopeLabel() {
        return scopeLabel;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    byte[] mailIndex() {
        return mailIndex.clone();
    }

    MailAddress address(AccountSeals seals) {
        return seals.openInvited(id, mail);
    }

    /// What to send to invite the same person to the same role once more.
    InvitationDraft again(AccountSeals seals) {
        return new InvitationDraft(address(seals).text(), role, scope(), scopeLabel, Locale.of(language));
    }

    boolean works(Instant now) {
        return state == State.PENDING && isInTime(now);
    }

    boolean isInTime(Instant now) {
        return now.isBefore(expiresAt);
    }

    /// @throws IllegalStateException when it does not work any more
    void accept(UUID account, Instant now) {
        if (!works(now)) {
            throw new IllegalStateException("the invitation is " + state);
        }
        state = State.ACCEPTED;
        acceptedBy = account;
    }

    /// @throws Refused when it is not waiting for an answer any more
    void requirePending() {
        if (state != State.PENDING) {
            throw new Refused("", isAccepted() ? "account.error.invitation.accepted" : "account.error.invitation.gone");
        }
    }

    boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /// Takes it back; one that was accepted stays accepted.
    void withdraw() {
        if (state == State.PENDING) {
            state = State.WITHDRAWN;
        }
    }
}
