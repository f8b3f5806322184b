package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.CampaignView;
import org.groundswell.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes what there is no reason to keep any more.
@Component
@Transactional
public class Forgetting {

    private final Submissions submissions;
    private final Pledges pledges;
    private final LinkTokens tokens;
    private final PledgeLinks links;
    private final People people;
    private final Retention retention;
    private final Clock clock;

    Forgetting(
            Submissions submissions,
            Pledges pledges,
            LinkTokens tokens,
            PledgeLinks links,
            People people,
            Retention retention,
            Clock clock) {
        this.submissions = submissions;
        this.pledges = pledges;
        this.tokens = tokens;
        this.links = links;
        this.people = people;
        this.retention = retention;
        this.clock = clock;
    }

    /// Deletes sign-ups that nobody confirmed in 72 hours, with the address if nothing else needs it, and dead
    /// links.
    ///
    /// @return how many persons were forgotten or lost a sign-up
    public int unconfirmed() {
        Instant before = clock.instant().minus(PledgeMail.WAITS);
        List<UUID> persons = submissions.personsBefore(before);
        people.lock(persons);
        submissions.dropBefore(before, persons);
        links.forget(submissions.withoutAny(persons));
        tokens.dropExpired();
        return persons.size();
    }

    /// Deletes some of those in a campaign whose time is over; how many there were stays.
    ///
    /// @return how many were deleted; none when nobody is left whose time is over
    public int due(CampaignView campaign) {
        List<UUID> kept = retention.keptActions(campaign);
        people.lock(pledges.due(campaign.id(), retention.today(), kept));
        List<UUID> due = pledges.due(campaign.id(), retention.today(), kept);
        pledges.total(due);
        links.forget(due);
        return due.size();
    }
}
