package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.mail.Outbox;
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
    private final Outbox outbox;
    private final Clock clock;

    Forgetting(
            Submissions submissions,
            Pledges pledges,
            LinkTokens tokens,
            PledgeLinks links,
            People people,
            Outbox outbox,
            Clock clock) {
        this.submissions = submissions;
        this.pledges = pledges;
        this.tokens = tokens;
        this.links = links;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Deletes sign-ups that nobody confirmed in 72 hours, with the address if nothing else needs it, and dead links.
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

    /// Deletes everybody of a campaign; how many there were stays.
    public void campaign(UUID campaignId) {
        pledges.total(campaignId);
        outbox.erase(tokens.mailsIn(campaignId));
        people.forgetAll(campaignId);
    }
}
