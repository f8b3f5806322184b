package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.count.Answer;
import org.groundswell.count.Condition;
import org.groundswell.count.CountQueries;
import org.groundswell.geo.Zip;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.NotFound;
import org.groundswell.sharing.Consenting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pledges that were proven elsewhere than in a mailbox: they count at once and nobody is mailed. Only the demo's crowd
/// comes this way, and no account brings it, so there is nobody to ask for a role or to write into the journal. In
/// every other profile there is no such door: who enters paper cards there will be an actor, with a page of their own.
@Component
@Profile("demo")
@Transactional
public class Entering {

    private final ActionQueries actions;
    private final People people;
    private final Pledges pledges;
    private final Retention retention;
    private final Answering answering;
    private final CountQueries counts;
    private final Consenting consenting;

    Entering(
            ActionQueries actions,
            People people,
            Pledges pledges,
            Retention retention,
            Answering answering,
            CountQueries counts,
            Consenting consenting) {
        this.answering = answering;
        this.counts = counts;
        this.consenting = consenting;
        this.actions = actions;
        this.people = people;
        this.pledges = pledges;
        this.retention = retention;
    }

    /// Enters a pledge as of a day. The same seat twice is one pledge, with the later choice.
    ///
    /// @param source the partner who brought them, if one did
    /// @throws NotFound when there is no such public action
    /// @throws Refused on `ways` or `email`
    public void enter(
            Seat seat,
            Collection<UUID> ways,
            String email,
            Locale locale,
            @Nullable Zip zip,
            @Nullable Condition condition,
            @Nullable UUID source,
            LocalDate day) {
        ActionView action = actions.byId(seat.actionId()).orElseThrow(NotFound::new);
        UUID person = people.findOrAdd(action.campaignId(), MailAddress.parse(email), locale);
        var of = new PledgeOf(action.id(), action.campaignId(), person, seat.number());
        Pledge pledge = pledges.lock(of).orElseGet(() -> Pledge.begin(of, Pledge.Proof.PAPER, day));
        pledge.confirm(Chosen.of(action, ways, zip, condition).by(source), day, retention.keptUntil(action));
        pledges.save(pledge);
    }

    /// Lets the partner who brought somebody write to them, if it has an agreement.
    public void share(UUID actionId, String email, UUID partner) {
        ActionView action = actions.byId(actionId).orElseThrow(NotFound::new);
        Set<UUID> brought = Set.of(partner);
        people.find(action.campaignId(), MailAddress.parse(email))
                .ifPresent(person -> consenting
                        .offer(action.campaignId(), brought)
                        .ifPresent(offer ->
                                consenting.give(action.campaignId(), person, brought, offer.agreementId(), "")));
    }

    /// Answers after the day, as its owner would on their page; who waited in vain is not asked there.
    public void answer(UUID actionId, String email, Answer answer) {
        ActionView action = actions.byId(actionId).orElseThrow(NotFound::new);
        people.find(action.campaignId(), MailAddress.parse(email))
                .flatMap(person -> pledges.lock(new PledgeOf(actionId, action.campaignId(), person)))
                .filter(pledge -> pledge.terms().isOn(counts.published(actionId)))
                .ifPresent(pledge -> answering.add(action, pledge, answer));
    }
}
