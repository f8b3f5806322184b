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
import java.util.function.Function;
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

    private News news;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(UUID id, UUID campaignId, String slug, ActionKind kind, ActionTexts texts, Arrangement when, Ways ways) {
        this.id = id;
        this.campaignId = campaignId;
        this.slug = slug;
        this.kind = kind;
        this.state = State.DRAFT;
        this.texts = texts.checked();
        this.arrangement = when;
        this.ways = ways;
        this.news = new News();
    }

    /// A draft that says what this action says, on another day.
    Action again(UUID copyId, String copySlug, Schedule schedule) {
        var then = Arrangement.of(schedule, arrangement.place());
        var copy = new Action(copyId, campaignId, copySlug, kind, texts.anew(), then, ways.copy());
        copy.contact = contact;
        return copy;
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

    /// Makes a draft another kind of action. Words still those it began with are exchanged for the new kind's.
    void become(ActionKind next, Function<ActionKind, Starter> starters) {
        mustBeDraft("action.error.alreadyPublic");
        texts = texts.beginningAnew(starters.apply(kind), starters.apply(next));
        ways.become(starters.apply(kind), starters.apply(next));
        kind = next;
    }

    /// A public action keeps its address, since links to it are out.
    void readdress(String next) {
        mustBeDraft("action.error.slug.public");
        slug = next;
    }

    /// @throws Refused when a day, an ask or a way is missing, or the day has passed
    void publish(Instant now) {
        mustBeDraft("action.error.alreadyPublic");
        if (arrangement.when().day() == null || texts.ask().isEmpty() || !ways.canBePledged()) {
            throw new Refused("", "action.error.notReady");
        }
        arrangement.mustLieAhead(now);
        state = State.PUBLISHED;
    }

    void arrange(Schedule schedule, Where place, Instant now) {
        mustBeDraft("action.error.alreadyPublic");
        arrangement = Arrangement.of(schedule.ahead(now), place);
    }

    /// Moves a public action to another day, time or place.
    ///
    /// @return the news that everyone who pledged is mailed about
    Notice move(UUID newsId, Schedule schedule, Where place, LocalizedText words, Instant now) {
        mustStand();
        Arrangement before = arrangement;
        arrangement = before.movedTo(schedule, place, now);
        return news.tell(Notice.change(newsId, before, schedule, words, now));
    }

    Notice cancel(UUID newsId, LocalizedText reason, Instant now) {
        mustStand();
        arrangement.mustLieAhead(now);
        Notice notice = Notice.cancellation(newsId, reason, now);
        state = State.CANCELLED;
        return news.tell(notice);
    }

    Notice post(UUID newsId, LocalizedText words, Instant now) {
        mustStand();
        return news.tell(Notice.note(newsId, words, now));
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

    void mustBeDraft(String elseMessage) {
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
