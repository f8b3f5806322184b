package org.groundswell.action;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Tokens;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows an action: to whoever has its preview link, then to everybody.
@Component
@Transactional
public class ActionPublishing {

    private final ActionAccess access;
    private final ApplicationEventPublisher announcements;

    ActionPublishing(ActionAccess access, ApplicationEventPublisher announcements) {
        this.access = access;
        this.announcements = announcements;
    }

    /// Makes a draft public.
    ///
    /// @throws Refused when its day, its ask or a way to take part is missing
    public void publish(Actor actor, UUID id, int version) {
        Action action = access.open(actor, id, version);
        action.publish();
        action.revokePreview();
        access.record(actor, action, "action.journal.published", null);
        announcements.publishEvent(new ActionPublished(action.id(), action.campaignId()));
    }

    /// Makes a preview link; one that was made before dies.
    ///
    /// @return the token, which is not kept: it can be shown now and never again
    public String preview(Actor actor, UUID id) {
        Action action = access.open(actor, id);
        String token = Tokens.make();
        action.previewBy(Tokens.hash(token));
        access.record(actor, action, "action.journal.preview", null);
        return token;
    }

    /// Ends the preview link, if there is one.
    public void revokePreview(Actor actor, UUID id) {
        Action action = access.open(actor, id);
        if (action.revokePreview()) {
            access.record(actor, action, "action.journal.previewRevoked", null);
        }
    }
}
