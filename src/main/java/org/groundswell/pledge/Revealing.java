package org.groundswell.pledge;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looking one person up by their exact address, as somebody asks who wrote or called. There is no other way from a
/// name to a pledge, none from a pledge to a name, and each look is in the journal, whatever it found.
@Component
@Transactional
public class Revealing {

    private final People people;
    private final PledgeListQueries list;
    private final Journal journal;
    private final Clock clock;

    Revealing(People people, PledgeListQueries list, Journal journal, Clock clock) {
        this.people = people;
        this.list = list;
        this.journal = journal;
        this.clock = clock;
    }

    /// What the person behind an address promised in a campaign; asks for a recent factor.
    ///
    /// @return nothing when nobody confirmed anything with that address
    /// @throws Refused on `email` when it is no address
    public List<PledgeRow> reveal(Actor actor, UUID campaignId, String email) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        MailAddress address = MailAddress.parse(email);
        actor.requireRecentFactor(clock);
        journal.write(
                actor.accountId(), new Subject("campaign", campaignId, campaignId), "pledge.journal.looked-up", null);
        return people.find(campaignId, address).map(list::of).orElse(List.of());
    }
}
