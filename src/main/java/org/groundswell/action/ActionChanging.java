package org.groundswell.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
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
    private final StarterTexts starters;
    private final Languages languages;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ActionChanging(
            ActionAccess access,
            MoveWords words,
            StarterTexts starters,
            Languages languages,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.access = access;
        this.words = words;
        this.starters = starters;
        this.languages = languages;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Another day, time or place. Like all that mails many people, it asks for a factor shown within the last
    /// minutes.
    ///
    /// @return when the mail leaves
    /// @throws Refused when it is a draft, cancelled, the day has passed, or nothing would change
    public Instant move(Actor actor, UUID id, int version, UUID newsId, Schedule schedule, Where where) {
        Action action = access.open(actor, id);
        return told(action, version, newsId).orElseGet(() -> {
            LocalTime was = action.arrangement().when().starts();
            LocalizedText words = this.words.of(action.arrangement(), schedule, where);
            Notice notice = action.move(newsId, schedule, where, words, clock.instant());
            action.ways().reword(starters.retiming(was, schedule.starts()));
            return tell(actor, action, notice, "action.journal.moved", words);
        });
    }

    /// Calls it off. Asks for a factor shown within the last minutes.
    ///
    /// @return when the mail leaves
    /// @throws Refused when it is a draft, cancelled, the day has passed, or no reason is given
    public Instant cancel(Actor actor, UUID id, int version, UUID newsId, LocalizedText reason) {
        Action action = access.open(actor, id);
        return told(action, version, newsId).orElseGet(() -> {
            languages.know("reason", reason);
            Notice notice = action.cancel(newsId, reason, clock.instant());
            return tell(actor, action, notice, "action.journal.cancelled", reason);
        });
    }

    /// Makes something known without changing the action. Asks for a factor shown within the last minutes.
    ///
    /// @return when the mail leaves
    public Instant post(Actor actor, UUID id, int version, UUID newsId, LocalizedText text) {
        Action action = access.open(actor, id);
        return told(action, version, newsId).orElseGet(() -> {
            languages.know("text", text);
            Notice notice = action.post(newsId, text, clock.instant());
            return tell(actor, action, notice, "action.journal.posted", text);
        });
    }

    /// Takes a piece of news back before its mail leaves: the page is as before and no mail is sent.
    ///
    /// @throws Refused when the mail has left, or a later change stands on this one
    public void undo(Actor actor, UUID id, UUID newsId) {
        Action action = access.open(actor, id);
        LocalTime was = action.arrangement().when().starts();
        NoticeView.Kind kind = action.undo(newsId, clock.instant());
        action.ways().reword(starters.retiming(was, action.arrangement().when().starts()));
        access.record(actor, action, "action.journal.undone." + kind, null);
        announcements.publishEvent(new NewsUndone(action.id(), action.campaignId(), Notice.cause(newsId)));
    }

    /// When the mail of news leaves that was told before; nothing for news that is to be told now.
    private Optional<Instant> told(Action action, int version, UUID newsId) {
        if (action.news().has(newsId)) {
            return Optional.of(action.news().mailNotBefore(newsId));
        }
        access.mustBeNew(newsId);
        action.expect(version);
        return Optional.empty();
    }

    /// A factor is asked for last, so that nobody types their password for a form that has to be corrected.
    private Instant tell(Actor actor, Action action, Notice notice, String sentence, LocalizedText words) {
        actor.requireRecentFactor(clock);
        access.record(actor, action, sentence, words.inAll());
        ActionNews news = notice.announced(action);
        announcements.publishEvent(news);
        return news.mailNotBefore();
    }
}
