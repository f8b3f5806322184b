package org.groundswell.sharing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a partner gets: exactly the people of its agreement, on the screen or as a file. Each time asks for a recent
/// factor, is in the journal, and is noted with those who were seen, so that they can read who has their address.
@Component
@Transactional
public class Handing {

    private final Consents consents;
    private final People people;
    private final Exports exports;
    private final Journal journal;
    private final Surroundings surroundings;
    private final Clock clock;

    Handing(
            Consents consents,
            People people,
            Exports exports,
            Journal journal,
            Surroundings surroundings,
            Clock clock) {
        this.consents = consents;
        this.people = people;
        this.exports = exports;
        this.journal = journal;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// How many said yes and still do.
    @Transactional(readOnly = true)
    public int number(Actor actor, UUID partnerId, UUID campaignId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        return consents.number(partnerId, campaignId, surroundings.today());
    }

    /// Who they are, to read.
    public List<SharedPerson> see(Actor actor, UUID partnerId, UUID campaignId) {
        return hand(actor, partnerId, campaignId, "seen");
    }

    /// Who they are, to take along. The list carries a stamp, and among its rows one that is nobody: when it turns
    /// up elsewhere, it says which list that was.
    public ExportedList export(Actor actor, UUID partnerId, UUID campaignId) {
        List<SharedPerson> rows = new ArrayList<>(hand(actor, partnerId, campaignId, "exported"));
        Exports.Export export = exports.add(actor.accountId(), partnerId, campaignId, rows.size());
        if (!rows.isEmpty()) {
            SharedPerson like = rows.getFirst();
            rows.add(new SharedPerson(export.canary(), "", like.on(), like.number(), like.keptUntil()));
            Collections.shuffle(rows);
        }
        return new ExportedList(export.stamp(), rows);
    }

    private List<SharedPerson> hand(Actor actor, UUID partnerId, UUID campaignId, String deed) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        actor.requireRecentFactor(clock);
        List<Consents.Row> rows = consents.forPartner(partnerId, campaignId, surroundings.today());
        consents.noteHanded(partnerId, rows, surroundings.today());
        journal.write(
                actor.accountId(),
                new Subject("partner", partnerId, campaignId),
                "sharing.journal." + deed,
                null,
                Integer.toString(rows.size()));
        return rows.stream()
                .flatMap(
                        row -> people.address(campaignId, row.personId()).map(address -> shared(row, address)).stream())
                .toList();
    }

    private static SharedPerson shared(Consents.Row row, MailAddress address) {
        return new SharedPerson(address.text(), row.name(), row.on(), row.number(), row.keptUntil());
    }
}
