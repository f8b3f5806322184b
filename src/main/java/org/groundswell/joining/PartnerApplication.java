package org.groundswell.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.coalition.PartnerKind;
import org.groundswell.coalition.PartnerProfile;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Tokens;
import org.groundswell.platform.Vault;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// An organization that asks to join a campaign. It waits for an answer once its address is proven.
@Entity
class PartnerApplication {

    static final Duration LINK_WORKS = Duration.ofDays(3);

    /// Where it stands.
    enum State {
        SENT,
        WAITING,
        ACCEPTED,
        KNOWN,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID campaignId;

    @Embedded
    private PartnerProfile profile;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @SuppressWarnings("UnusedVariable") // read by ApplicationQueries
    private String decides;

    private byte @Nullable [] contact;

    private byte @Nullable [] email;

    private String language;

    @SuppressWarnings("UnusedVariable") // found by it
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant sentAt;

    @SuppressWarnings("UnusedVariable") // read by ApplicationQueries
    private Instant stateAt;

    @SuppressWarnings("UnusedVariable") // read by ApplicationQueries
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private LocalizedText stateReason;

    private @Nullable UUID partnerId;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PartnerApplication() {}

    PartnerApplication(
            UUID id, UUID campaignId, ApplicationDraft draft, Locale locale, String token, Vault vault, Instant now) {
        this.id = id;
        this.campaignId = campaignId;
        this.profile = draft.profile();
        this.kind = draft.kind();
        this.decides = draft.decides();
        this.contact = vault.seal(KeyScope.campaign(campaignId), place("contact", id), draft.contact());
        this.email = vault.seal(
                KeyScope.campaign(campaignId), place("email", id), draft.email().text());
        this.language = locale.getLanguage();
        this.tokenHash = Tokens.hash(token);
        this.state = State.SENT;
        this.sentAt = now;
        this.stateAt = now;
        this.stateReason = LocalizedText.EMPTY;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    PartnerProfile profile() {
        return profile;
    }

    PartnerKind kind() {
        return kind;
    }

    Locale locale() {
        return Locale.of(language);
    }

    State state() {
        return state;
    }

    @Nullable
    UUID partnerId() {
        return partnerId;
    }

    /// Whether its link still proves an address.
    boolean inTime(Instant now) {
        return now.isBefore(sentAt.plus(LINK_WORKS));
    }

    /// @throws org.groundswell.platform.KeysShredded when the campaign's keys were destroyed
    MailAddress email(Vault vault) {
        return MailAddress.parse(
                vault.open(KeyScope.campaign(campaignId), place("email", id), Objects.requireNonNull(email)));
    }

    /// @throws org.groundswell.platform.KeysShredded when the campaign's keys were destroyed
    String contact(Vault vault) {
        return vault.open(KeyScope.campaign(campaignId), place("contact", id), Objects.requireNonNull(contact));
    }

    /// Its address is proven.
    void confirm(Instant now) {
        go(State.WAITING, now);
    }

    /// It is one of the partners now, or was one before. Nobody needs its contact here any more.
    ///
    /// @throws Refused when somebody answered already
    void become(UUID partner, boolean known, Instant now) {
        requireWaiting();
        partnerId = partner;
        answered(known ? State.KNOWN : State.ACCEPTED, now);
    }

    /// @throws Refused when somebody answered already
    void decline(LocalizedText reason, Instant now) {
        requireWaiting();
        stateReason = reason;
        answered(State.DECLINED, now);
    }

    void requireWaiting() {
        if (state != State.WAITING) {
            throw new Refused("", "joining.error.decided");
        }
    }

    static SealedAt place(String column, UUID id) {
        return new SealedAt("partner_application", column, id);
    }

    private void answered(State next, Instant now) {
        contact = null;
        email = null;
        go(next, now);
    }

    private void go(State next, Instant now) {
        state = next;
        stateAt = now;
    }
}
