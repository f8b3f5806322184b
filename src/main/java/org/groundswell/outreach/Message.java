package org.groundswell.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.pledge.Crowd;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// Words to those who pledged. A draft is changed freely; once it is sent, its mails wait a while, leave turn by
/// turn, and can be stopped in between.
@Entity
@SuppressWarnings("UnusedVariable") // what only pages read, MessageQueries reads from the table
public class Message {

    /// How long a message can be taken back before its mails leave.
    static final Duration TO_UNDO = Duration.ofMinutes(10);

    private static final String CAUSE = "message:";

    /// Where it stands.
    enum State {
        DRAFT,
        SENDING,
        STOPPED,
        SENT
    }

    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private LocalizedText words;

    private Whom whom;
    private @Nullable Instant leavesAt;
    private @Nullable Instant nextAt;
    private @Nullable UUID reached;
    private int planned;
    private int written;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    /// @throws Refused when a rule of [MessageText] says no
    Message(UUID id, UUID campaignId, LocalizedText words, Whom whom) {
        this.id = id;
        this.campaignId = campaignId;
        this.state = State.DRAFT;
        this.words = MessageText.checked(words);
        this.whom = whom;
    }

    /// Names a message's mails for the outbox.
    static String cause(UUID id) {
        return CAUSE + id;
    }

    /// Which message a mail is of, by its [#cause]; none when it is of something else.
    static Optional<UUID> caused(String cause) {
        return Optional.of(cause)
                .filter(text -> text.startsWith(CAUSE))
                .map(text -> UUID.fromString(text.substring(CAUSE.length())));
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    Whom whom() {
        return whom;
    }

    Crowd crowd() {
        return whom.in(campaignId);
    }

    State state() {
        return state;
    }

    /// When its mails begin to leave; nothing while it is a draft.
    @Nullable
    Instant leavesAt() {
        return leavesAt;
    }

    @Nullable
    UUID reached() {
        return reached;
    }

    /// @throws StaleVersion when somebody saved it after the form was drawn
    void expect(int drawnVersion) {
        if (version == null || version != drawnVersion) {
            throw new StaleVersion();
        }
    }

    void mustBeDraft() {
        if (state != State.DRAFT) {
            throw new Refused("", "outreach.error.sent");
        }
    }

    void rewrite(LocalizedText next, Whom nextWhom) {
        mustBeDraft();
        words = MessageText.checked(next);
        whom = nextWhom;
    }

    /// @param people how many it goes to, rounded
    /// @return when its mails begin to leave
    Instant send(int people, Instant now) {
        mustBeDraft();
        Instant leaves = now.plus(TO_UNDO);
        state = State.SENDING;
        planned = people;
        leavesAt = leaves;
        nextAt = leaves;
        return leaves;
    }

    /// Makes it a draft again, before the first mail leaves.
    void undo(Instant now) {
        if (state != State.SENDING || leavesAt == null || !now.isBefore(leavesAt)) {
            throw new Refused("", "outreach.error.tooLate");
        }
        state = State.DRAFT;
        leavesAt = null;
        nextAt = null;
        planned = 0;
    }

    /// Notes a turn.
    ///
    /// @param last the last person who was looked at
    /// @param mails how many were written
    /// @param next when there may be another turn
    void advance(UUID last, int mails, Instant next) {
        reached = last;
        written += mails;
        nextAt = next;
    }

    void end() {
        state = State.SENT;
        reached = null;
        nextAt = null;
    }

    void stop() {
        state = State.STOPPED;
    }

    /// Mails that were written and will not leave.
    void takeBack(int mails) {
        written -= mails;
    }

    /// Goes on from the beginning: whoever was written to is passed over.
    void goOn(Instant now) {
        state = State.SENDING;
        reached = null;
        nextAt = now;
    }
}
