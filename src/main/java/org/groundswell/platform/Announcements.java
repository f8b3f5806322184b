package org.groundswell.platform;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/// Announcements that were committed and not heard to the end, because a listener failed or this or another instance
/// stopped in between.
@Component
public class Announcements {

    /// A listener that is still at it after this long hears the same again, which must do no harm.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications unheard;

    Announcements(IncompleteEventPublications unheard) {
        this.unheard = unheard;
    }

    /// Makes them again.
    public void repeatUnheard() {
        unheard.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
