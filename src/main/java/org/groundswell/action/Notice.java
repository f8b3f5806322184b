package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// One piece of news after publishing: a note, a change, a cancellation. Its mail waits so that it can be undone.
@Entity
@Table(name = "action_notice")
class Notice {

    /// How long a piece of news can be undone before its mail leaves.
    static final Duration TO_UNDO = Duration.ofMinutes(10);

    private static final int LONGEST = 400;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeView.Kind kind;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private LocalizedText text;

    private Instant postedAt;

    private Instant mailNotBefore;

    @Convert(converter = ArrangementConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable Arrangement before;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(UUID id, NoticeView.Kind kind, LocalizedText text, Instant now, @Nullable Arrangement before) {
        this.id = id;
        this.kind = kind;
        this.text = text;
        this.postedAt = now;
        this.mailNotBefore = now.plus(TO_UNDO);
        this.before = before;
    }

    static Notice change(UUID id, Arrangement before, Schedule next, LocalizedText words, Instant now) {
        NoticeView.Kind kind = before.otherDay(next) ? NoticeView.Kind.MOVED : NoticeView.Kind.CHANGED;
        return new Notice(id, kind, words, now, before);
    }

    /// @throws Refused when there are no words, or more than 400 letters
    static Notice note(UUID id, LocalizedText words, Instant now) {
        check("text", words, "action.error.text");
        return new Notice(id, NoticeView.Kind.NOTE, words, now, null);
    }

    /// @throws Refused when there is no reason, or one of more than 400 letters
    static Notice cancellation(UUID id, LocalizedText reason, Instant now) {
        check("reason", reason, "action.error.reason");
        return new Notice(id, NoticeView.Kind.CANCELLED, reason, now, null);
    }

    private static void check(String field, LocalizedText words, String missing) {
        if (words.isEmpty()) {
            throw new Refused(field, missing);
        }
        ActionTexts.check(field, words, LONGEST);
    }

    UUID id() {
        return id;
    }

    NoticeView.Kind kind() {
        return kind;
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant mailNotBefore() {
        return mailNotBefore;
    }

    /// When and where it was before this news, or is now if this news did not change it.
    Arrangement broughtBack(Arrangement now) {
        return before == null ? now : before;
    }

    /// Names this news for the outbox.
    static String cause(UUID id) {
        return "action-news:" + id;
    }

    boolean canBeUndone(Instant now) {
        return now.isBefore(mailNotBefore);
    }

    ActionNews announced(Action action) {
        String cause = cause(id);
        return switch (kind) {
            case NOTE -> new NoticePosted(action.id(), action.campaignId(), cause, mailNotBefore);
            case MOVED -> new ActionMoved(action.id(), action.campaignId(), cause, mailNotBefore);
            case CHANGED -> new ActionChanged(action.id(), action.campaignId(), cause, mailNotBefore);
            case CANCELLED -> new ActionCancelled(action.id(), action.campaignId(), cause, mailNotBefore);
        };
    }
}
