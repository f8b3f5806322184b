package org.groundswell.action;

import java.time.Clock;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows an action: to whoever has its preview link, then to everybody.
@Component
@Transactional
public class ActionPublishing {

    private final ActionAccess access;
    private final PreviewLinks previews;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ActionPublishing(ActionAccess access, PreviewLinks previews, ApplicationEventPublisher announcements, Clock clock) {
        this.access = access;
        this.previews = previews;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Makes a draft public.
    ///
    /// @throws Refused when its day, its ask or a way to take part is missing, or the day has passed
    public void publish(Actor actor, UUID id, int version) {
        Action action = access.open(actor, id, version);
        action.publish(clock.instant());
        previews.end(id);
        access.record(actor, action, "action.journal.published", null);
        announcements.publishEvent(new ActionPublished(action.id(), action.campaignId()));
    }

    /// Makes a preview link; one that was made before dies. The action itself stays as it is, so nobody's form goes
    /// stale.
    ///
    /// @return the token
    public String preview(Actor actor, UUID id) {
        Action action = access.look(actor, id);
        String token = previews.make(id);
        access.record(actor, action, "action.journal.preview", null);
        return token;
    }

    /// Ends the preview link, if there is one.
    public void revokePreview(Actor actor, UUID id) {
        Action action = access.look(actor, id);
        if (previews.end(id)) {
            access.record(actor, action, "action.journal.previewRevoked", null);
        }
    }
}
