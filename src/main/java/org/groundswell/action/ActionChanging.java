package org.groundswell.action;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a public action in ways that everyone who pledged hears of: at once on the page, after ten minutes by mail.
/// The id of a piece of news is made with its form, so that a form sent twice tells once.
@Component
@Transactional
public class ActionChanging {

    private final ActionAccess access;
    private final MoveWords words;
    private final Languages languages;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ActionChanging(
            ActionAccess access,
            MoveWords words,
            Languages languages,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.access = access;
        this.words = words;
        this.languages = languages;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Another day, time or place.
    ///
    /// @return when the mail leaves
    /// @throws Refused when it is a draft, cancelled, or nothing would change
    public Instant move(Actor actor, UUID id, int version, UUID newsId, Schedule schedule, Where where) {
        Action action = access.open(actor, id);
        if (action.news().has(newsId)) {
            return action.news().mailNotBefore(newsId);
        }
        action.expect(version);
        LocalizedText told = words.of(action.arrangement(), schedule, where);
        return tell(
                actor,
                action,
                action.move(newsId, schedule, where, told, clock.instant()),
                "action.journal.moved",
                told);
    }

    /// Calls it off. Asks for a factor shown within the last minutes.
    ///
    /// @return when the mail leaves
    public Instant cancel(Actor actor, UUID id, int version, UUID newsId, LocalizedText reason) {
        Action action = access.open(actor, id);
        actor.requireRecentFactor(clock);
        if (action.news().has(newsId)) {
            return action.news().mailNotBefore(newsId);
        }
        action.expect(version);
        return tell(actor, action, action.cancel(newsId, reason, clock.instant()), "action.journal.cancelled", reason);
    }

    /// Makes something known without changing the action.
    ///
    /// @return when the mail leaves
    public Instant post(Actor actor, UUID id, int version, UUID newsId, LocalizedText text) {
        Action action = access.open(actor, id);
        if (action.news().has(newsId)) {
            return action.news().mailNotBefore(newsId);
        }
        action.expect(version);
        return tell(actor, action, action.post(newsId, text, clock.instant()), "action.journal.posted", text);
    }

    /// Takes a piece of news back before its mail leaves: the page is as before and no mail is sent.
    ///
    /// @throws Refused when the mail has left, or a later change stands on this one
    public void undo(Actor actor, UUID id, UUID newsId) {
        Action action = access.open(actor, id);
        NoticeView.Kind kind = action.undo(newsId, clock.instant());
        access.record(actor, action, "action.journal.undone." + kind, null);
        announcements.publishEvent(new NewsUndone(action.id(), action.campaignId(), Notice.cause(newsId)));
    }

    private Instant tell(Actor actor, Action action, Notice notice, String sentence, LocalizedText reason) {
        access.record(actor, action, sentence, reason.in(languages.first()));
        ActionNews news = notice.announced(action);
        announcements.publishEvent(news);
        return news.mailNotBefore();
    }
}
