package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets an action's public page say what it still needs from groups. What that is, and whether the public may know, is
/// kept above, by who keeps the promises; here are only the words.
@Component
public class Seeking {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher announcements;

    Seeking(JdbcClient jdbc, ApplicationEventPublisher announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    /// @param missing empty when nothing is to be said
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(UUID actionId, UUID campaignId, LocalizedText missing) {
        int changed = jdbc.sql("""
                update action set missing = cast(:missing as jsonb)
                where id = :id and missing <> cast(:missing as jsonb)
                """)
                .param("id", actionId)
                .param("missing", missing.toJson())
                .update();
        if (changed > 0) {
            announcements.publishEvent(new ActionEdited(actionId, campaignId));
        }
    }
}
