package org.groundswell.coalition;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts a deed about a partner on record: in the journal, and to whoever listens above.
@Component
class PartnerRecord {

    private final Journal journal;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    PartnerRecord(Journal journal, ApplicationEventPublisher announcements, Clock clock) {
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void requireRecentFactor(Actor actor) {
        actor.requireRecentFactor(clock);
    }

    /// @param campaignId none when it is about the organization itself
    /// @param deed last part of the sentence's key, for instance `joined`
    void write(UUID accountId, UUID partnerId, @Nullable UUID campaignId, String deed, @Nullable String reason) {
        journal.write(
                accountId,
                new Subject("partner", partnerId, campaignId),
                "coalition.journal.partner." + deed,
                reason == null || reason.isBlank() ? null : reason);
    }

    void announce(Object announcement) {
        announcements.publishEvent(announcement);
    }
}
