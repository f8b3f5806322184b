package org.groundswell.count;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Rounds.Round;
import org.groundswell.geo.Zips;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes what may be seen of the counts, from what was folded: late, rounded, and never under ten.
@Component
public class Publishing {

    private static final Disclosure RULE = Disclosure.STANDARD;

    private final Rounds rounds;
    private final CountProperties properties;
    private final Zips zips;
    private final Clock clock;
    private final ApplicationEventPublisher announcements;

    Publishing(
            Rounds rounds,
            CountProperties properties,
            Zips zips,
            Clock clock,
            ApplicationEventPublisher announcements) {
        this.rounds = rounds;
        this.properties = properties;
        this.zips = zips;
        this.clock = clock;
        this.announcements = announcements;
    }

    /// Looks at every action whose cells moved and whose last look is an interval ago; all cells of one action are
    /// looked at together, so that its total goes from one published value to the next with none in between.
    ///
    /// @return number of actions whose published numbers changed; each is announced as [SnapshotPublished]
    @Transactional
    public int publish() {
        Instant now = clock.instant();
        Map<Round, Board> due = rounds.due(now.minus(properties.interval()));
        int changed = 0;
        for (Entry<Round, Board> action : due.entrySet()) {
            changed += publish(action.getKey(), action.getValue(), now) ? 1 : 0;
        }
        return changed;
    }

    private boolean publish(Round round, Board before, Instant now) {
        List<Group> groups = Group.of(before.cells().keySet(), zips::counties);
        Board after = RULE.next(before, groups);
        rounds.look(round, before, after, now);
        Map<String, Integer> shown = RULE.shown(after, groups);
        if (shown.equals(rounds.shown(round)) && after.held().equals(before.held())) {
            return false;
        }
        rounds.show(round, shown, now);
        announcements.publishEvent(new SnapshotPublished(round.actionId(), round.campaignId()));
        return true;
    }
}
