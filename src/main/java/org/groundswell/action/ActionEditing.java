package org.groundswell.action;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Languages;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes one part of an action at a time, without mailing anybody: words, ways, offers, contact, a draft's day.
@Component
@Transactional
public class ActionEditing {

    private final ActionAccess access;
    private final StarterTexts starters;
    private final Languages languages;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ActionEditing(
            ActionAccess access,
            StarterTexts starters,
            Languages languages,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.access = access;
        this.starters = starters;
        this.languages = languages;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Changes name, ask and what there is to know.
    public void rewrite(Actor actor, UUID id, int version, ActionTexts texts) {
        Action action = access.open(actor, id, version);
        texts.in(languages);
        action.rewrite(texts);
        done(actor, action, "action.journal.rewritten");
    }

    /// Changes the exceptions only.
    public void except(Actor actor, UUID id, int version, LocalizedText exceptions) {
        Action action = access.open(actor, id, version);
        languages.know("exceptions", exceptions);
        action.rewrite(action.texts().withExceptions(exceptions));
        done(actor, action, "action.journal.exceptions");
    }

    /// Says what came of it.
    ///
    /// @throws Refused while its day has not passed
    public void conclude(Actor actor, UUID id, int version, LocalizedText outcome) {
        Action action = access.open(actor, id, version);
        if (!action.isPublic() || !action.arrangement().when().isOver(clock.instant())) {
            throw new Refused("outcome", "action.error.notOver");
        }
        languages.know("outcome", outcome);
        action.rewrite(action.texts().withOutcome(outcome));
        done(actor, action, "action.journal.outcome");
    }

    /// Makes the ways those of the list; of a public action both wordings are kept on record, since people pledged
    /// one; the way for those who cannot stop work stays, last.
    public void rewriteWays(Actor actor, UUID id, int version, List<WayDraft> ways) {
        Action action = access.open(actor, id, version);
        ways.forEach(way -> languages.know("", way.text()));
        List<Reworded> reworded = action.ways().rewrite(ways, action.isPublic());
        if (action.isPublic()) {
            reworded.forEach(words -> access.record(
                    actor,
                    action,
                    "action.journal.reworded",
                    null,
                    words.before().inAll(),
                    words.now().inAll()));
        }
        done(actor, action, "action.journal.ways");
    }

    /// Makes the "if you cannot" offers those of the list.
    public void offer(Actor actor, UUID id, int version, List<OfferDraft> offers) {
        Action action = access.open(actor, id, version);
        offers.forEach(offer -> languages.know("", offer.text()));
        action.ways().offer(offers);
        done(actor, action, "action.journal.offers");
    }

    /// Names whom people may ask before they decide, or nobody.
    public void nameContact(Actor actor, UUID id, int version, @Nullable AskContact contact) {
        Action action = access.open(actor, id, version);
        if (contact != null) {
            languages.know("hours", contact.hours());
            languages.know("languages", contact.languages());
        }
        action.nameContact(contact == null ? null : contact.valid(clock.instant()));
        done(actor, action, "action.journal.contact");
    }

    /// Puts a draft on another day or place.
    ///
    /// @throws Refused when it is public: then it is moved, and people are told
    public void arrange(Actor actor, UUID id, int version, Schedule schedule, Where where) {
        Action action = access.open(actor, id, version);
        LocalTime was = action.arrangement().when().starts();
        action.arrange(schedule, where, clock.instant());
        action.ways().reword(starters.retiming(was, schedule.starts()));
        done(actor, action, "action.journal.arranged");
    }

    private void done(Actor actor, Action action, String sentence) {
        access.record(actor, action, sentence, null);
        announcements.publishEvent(new ActionEdited(action.id(), action.campaignId()));
    }
}
