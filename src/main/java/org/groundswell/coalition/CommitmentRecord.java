package org.groundswell.coalition;

import java.time.Clock;
import java.time.Instant;
import org.groundswell.account.Actor;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts a deed on record: when, in the journal, and to whoever listens above.
@Component
class CommitmentRecord {

    private final Journal journal;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    CommitmentRecord(Journal journal, ApplicationEventPublisher announcements, Clock clock) {
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// @param deed last part of the sentence's key, for instance `agreed`
    void write(Actor actor, Commitment commitment, String deed, @Nullable String reason) {
        journal.write(
                actor.accountId(),
                new Subject("commitment", commitment.id(), commitment.campaignId()),
                "coalition.journal.commitment." + deed,
                reason == null || reason.isBlank() ? null : reason);
    }

    void announce(Object announcement) {
        announcements.publishEvent(announcement);
    }
}
