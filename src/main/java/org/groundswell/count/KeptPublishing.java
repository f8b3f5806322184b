package org.groundswell.count;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.KeptRounds.KeptRound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes what may be seen of the answers after an action's day, into the same snapshot as everything else: late,
/// rounded, and never under ten.
@Component
public class KeptPublishing {

    private final KeptRounds rounds;
    private final CountProperties properties;
    private final Clock clock;
    private final ApplicationEventPublisher announcements;

    KeptPublishing(
            KeptRounds rounds, CountProperties properties, Clock clock, ApplicationEventPublisher announcements) {
        this.rounds = rounds;
        this.properties = properties;
        this.clock = clock;
        this.announcements = announcements;
    }

    /// Looks at every action with new answers whose last look is an interval ago.
    ///
    /// @return number of actions whose published numbers changed; each is announced as [SnapshotPublished]
    @Transactional
    public int publish() {
        Instant now = clock.instant();
        int changed = 0;
        for (KeptRound round : rounds.due(now.minus(properties.interval()))) {
            changed += publish(round, now) ? 1 : 0;
        }
        return changed;
    }

    private boolean publish(KeptRound round, Instant now) {
        Board before = rounds.lock(round);
        KeptBoard after = new KeptBoard(round.pledged(), before).next();
        rounds.look(round, after.board(), now);
        Map<String, Integer> shown = after.shown();
        if (shown.equals(rounds.shown(round))) {
            return false;
        }
        rounds.show(round, shown, now);
        announcements.publishEvent(new SnapshotPublished(round.actionId(), round.campaignId()));
        return true;
    }
}
