package org.groundswell.action;

import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes one part of an action at a time, without mailing anybody: words, ways, offers, contact, a draft's day.
@Component
@Transactional
public class ActionEditing {

    private final ActionAccess access;
    private final ApplicationEventPublisher announcements;

    ActionEditing(ActionAccess access, ApplicationEventPublisher announcements) {
        this.access = access;
        this.announcements = announcements;
    }

    /// Changes name, ask and what there is to know.
    public void rewrite(Actor actor, UUID id, int version, ActionTexts texts) {
        Action action = access.open(actor, id, version);
        action.rewrite(texts);
        done(actor, action, "action.journal.rewritten");
    }

    /// Changes the exceptions only.
    public void except(Actor actor, UUID id, int version, LocalizedText exceptions) {
        Action action = access.open(actor, id, version);
        action.rewrite(action.texts().withExceptions(exceptions));
        done(actor, action, "action.journal.exceptions");
    }

    /// Makes the ways those of the list; the way for those who cannot stop work stays, last.
    public void rewriteWays(Actor actor, UUID id, int version, List<WayDraft> ways) {
        Action action = access.open(actor, id, version);
        action.ways().rewrite(ways, action.isPublic());
        done(actor, action, "action.journal.ways");
    }

    /// Makes the "if you cannot" offers those of the list.
    public void offer(Actor actor, UUID id, int version, List<OfferDraft> offers) {
        Action action = access.open(actor, id, version);
        action.ways().offer(offers);
        done(actor, action, "action.journal.offers");
    }

    /// Names whom people may ask before they decide, or nobody.
    public void nameContact(Actor actor, UUID id, int version, @Nullable AskContact contact) {
        Action action = access.open(actor, id, version);
        action.nameContact(contact);
        done(actor, action, "action.journal.contact");
    }

    /// Puts a draft on another day or place.
    ///
    /// @throws Refused when it is public: then it is moved, and people are told
    public void arrange(Actor actor, UUID id, int version, Schedule schedule, Where where) {
        Action action = access.open(actor, id, version);
        action.arrange(schedule, where);
        done(actor, action, "action.journal.arranged");
    }

    private void done(Actor actor, Action action, String sentence) {
        access.record(actor, action, sentence, null);
        announcements.publishEvent(new ActionEdited(action.id(), action.campaignId()));
    }
}
