package org.groundswell.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// One dated call of a campaign. A draft is rearranged freely; once public, every change of when and where, and its
/// cancellation, is news that people are told.
@Entity
public class Action {

    @Id
    private UUID id;

    private UUID campaignId;
    private String slug;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private ActionTexts texts;
    private Arrangement arrangement;
    private Ways ways;

    @Convert(converter = AskContactConverter.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable AskContact contact;

    private byte @Nullable [] previewHash;
    private News news;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    /// A draft from five answers and the texts its kind begins with.
    Action(UUID campaignId, String slug, ActionDraft draft, Starter starter) {
        this.id = draft.id();
        this.campaignId = campaignId;
        this.slug = slug;
        this.kind = draft.kind();
        this.state = State.DRAFT;
        LocalizedText ask = draft.ask().isEmpty() ? starter.ask() : draft.ask();
        this.texts = new ActionTexts(draft.name(), ask, LocalizedText.EMPTY, starter.exceptions()).checked();
        this.arrangement = Arrangement.of(draft.schedule(), draft.where());
        this.ways = Ways.begin(kind, starter);
        this.news = new News();
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String slug() {
        return slug;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    ActionTexts texts() {
        return texts;
    }

    Ways ways() {
        return ways;
    }

    News news() {
        return news;
    }

    boolean isPublic() {
        return state != State.DRAFT;
    }

    /// @throws StaleVersion when somebody saved it after the form was drawn
    void expect(int drawnVersion) {
        if (version() != drawnVersion) {
            throw new StaleVersion();
        }
    }

    void rewrite(ActionTexts next) {
        if (isPublic() && next.ask().isEmpty()) {
            throw new Refused("ask", "action.error.ask");
        }
        texts = next.checked();
    }

    void nameContact(@Nullable AskContact next) {
        contact = next;
    }

    /// Gives a draft another address; a public one keeps its own, since links to it are out.
    void readdress(String next) {
        mustBeDraft("action.error.slug.public");
        slug = next;
    }

    void previewBy(byte[] tokenHash) {
        previewHash = tokenHash.clone();
    }

    /// @return whether there was a link to revoke
    boolean revokePreview() {
        boolean previewed = previewHash != null;
        previewHash = null;
        return previewed;
    }

    /// @throws Refused when a day, an ask or a way is missing
    void publish() {
        mustBeDraft("action.error.alreadyPublic");
        boolean hasWay = ways.offered().stream().anyMatch(way -> !way.cannotStop());
        if (arrangement.when().day() == null || texts.ask().isEmpty() || !hasWay) {
            throw new Refused("", "action.error.notReady");
        }
        state = State.PUBLISHED;
    }

    /// Rearranges a draft.
    void arrange(Schedule schedule, Where place) {
        mustBeDraft("action.error.alreadyPublic");
        arrangement = Arrangement.of(schedule, place);
    }

    /// Moves a public action to another day, time or place.
    ///
    /// @param words what people are told
    /// @return the news that everyone who pledged is mailed about
    Notice move(UUID newsId, Schedule schedule, Where place, LocalizedText words, Instant now) {
        mustStand();
        Arrangement before = arrangement;
        arrangement = before.movedTo(schedule, place);
        NoticeView.Kind kind = before.otherDay(schedule) ? NoticeView.Kind.MOVED : NoticeView.Kind.CHANGED;
        return news.tell(new Notice(newsId, kind, words, now, before));
    }

    Notice cancel(UUID newsId, LocalizedText reason, Instant now) {
        mustStand();
        Notice.check("reason", reason, "action.error.reason");
        state = State.CANCELLED;
        return news.tell(new Notice(newsId, NoticeView.Kind.CANCELLED, reason, now, null));
    }

    Notice post(UUID newsId, LocalizedText words, Instant now) {
        mustStand();
        Notice.check("text", words, "action.error.text");
        return news.tell(new Notice(newsId, NoticeView.Kind.NOTE, words, now, null));
    }

    /// Takes a piece of news back before its mail leaves.
    NoticeView.Kind undo(UUID newsId, Instant now) {
        Notice notice = news.takeBack(newsId, now);
        arrangement = notice.broughtBack(arrangement);
        if (notice.kind() == NoticeView.Kind.CANCELLED) {
            state = State.PUBLISHED;
        }
        return notice.kind();
    }

    private void mustBeDraft(String elseMessage) {
        if (isPublic()) {
            throw new Refused("", elseMessage);
        }
    }

    private void mustStand() {
        if (state != State.PUBLISHED) {
            throw new Refused("", state == State.DRAFT ? "action.error.draft" : "action.error.cancelled");
        }
    }
}
