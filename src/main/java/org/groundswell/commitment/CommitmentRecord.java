package org.groundswell.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
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
    /// @param values for the sentence's places from 1 on
    void write(Actor actor, Commitment commitment, String deed, @Nullable String reason, @Nullable Object... values) {
        journal.write(
                actor.accountId(),
                new Subject("commitment", commitment.id(), commitment.campaignId()),
                "commitment.journal." + deed,
                reason == null || reason.isBlank() ? null : reason,
                Arrays.stream(values).map(String::valueOf).toArray(String[]::new));
    }

    /// Says in the history itself whether it was kept.
    void report(Actor actor, Commitment commitment, boolean again) {
        String deed = again ? "corrected" : "reported";
        Integer delivered = commitment.delivered();
        Integer promised = commitment.promise().quantity();
        switch (commitment.state()) {
            case KEPT -> write(actor, commitment, deed + ".kept", null);
            case NOT_KEPT -> write(actor, commitment, deed + ".not-kept", null);
            default -> {
                if (delivered == null || promised == null) {
                    write(actor, commitment, deed + ".partly-kept", null);
                } else {
                    write(actor, commitment, deed + ".part", null, delivered, promised);
                }
            }
        }
    }

    void announce(Object announcement) {
        announcements.publishEvent(announcement);
    }
}
