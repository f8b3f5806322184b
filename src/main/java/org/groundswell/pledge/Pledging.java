package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.action.OfferedAction;
import org.groundswell.count.Condition;
import org.groundswell.people.Arrivals;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What supporters do. Nobody is signed in here: a form may only make a link go out, and the link does the rest. None
/// of it is journaled; the pledge holds state and day, and that is all there is to know.
///
/// How many forms one network may send is asked in front of the form, by [org.groundswell.platform.VisitorLimits].
@Component
@Transactional
public class Pledging {

    private final OpenActions actions;
    private final People people;
    private final Arrivals arrivals;
    private final Submissions submissions;
    private final Pledges pledges;
    private final PledgeLinks links;
    private final Clock clock;

    Pledging(
            OpenActions actions,
            People people,
            Arrivals arrivals,
            Submissions submissions,
            Pledges pledges,
            PledgeLinks links,
            Clock clock) {
        this.actions = actions;
        this.people = people;
        this.arrivals = arrivals;
        this.submissions = submissions;
        this.pledges = pledges;
        this.links = links;
        this.clock = clock;
    }

    /// Keeps what somebody typed and mails the address. It looks the same for every address, and changes nothing
    /// that was confirmed before.
    ///
    /// @throws NotFound when there is no such public action
    /// @throws Refused on `ways`, or on the whole when the action takes no pledges any more
    public void submit(String campaignSlug, String actionSlug, FilledCard card) {
        keep(actions.offered(campaignSlug, actionSlug), card);
    }

    /// The same by the action's id.
    public void submit(UUID actionId, FilledCard card) {
        keep(actions.offered(actionId), card);
    }

    /// The same for somebody who came by themselves.
    ///
    /// @throws Refused also on `email`
    public void submit(UUID actionId, Set<UUID> ways, boolean onlyIf, String email, Locale locale) {
        submit(actionId, new FilledCard(ways, onlyIf, null, MailAddress.parse(email), locale));
    }

    /// Counts everything that waits behind a link. Done twice, or twice at once, it counts once.
    ///
    /// @return the pledge for the nearest action of those just confirmed, else of those confirmed before
    /// @throws LinkGone when the link opens nothing any more
    /// @throws Refused when nothing is ticked for an action, the number is missing of one that is to count only if
    ///     enough others are in, or the actions take no pledges any more
    public Seat confirm(String token, ButtonAnswer answer) {
        Holder holder = links.hold(token);
        List<Submission> waiting = submissions.take(holder.personId());
        var confirmed = new TreeMap<LocalDate, Seat>();
        for (Submission submission : waiting) {
            actions.find(submission.of().actionId()).ifPresent(action -> {
                confirmed.putIfAbsent(action.day(), count(action, submission, answer));
            });
        }
        if (confirmed.isEmpty()) {
            return confirmedBefore(holder, waiting);
        }
        people.writeIn(holder.personId(), waiting.getLast().locale());
        links.settle(holder);
        return confirmed.firstEntry().getValue();
    }

    /// Takes a promise back; it leaves the count.
    ///
    /// @throws LinkGone when the link does not work, or opens no such promise
    public void withdraw(String token, Seat seat) {
        Holder holder = links.hold(token);
        Pledge pledge = pledges.lock(seat.of(holder)).orElseThrow(LinkGone::new);
        pledge.withdraw(LocalDate.now(clock));
        pledges.save(pledge);
    }

    private void keep(OfferedAction action, FilledCard card) {
        Set<UUID> chosen = Chosen.of(action, card.ways());
        var arrival = arrivals.of(action.campaignId(), card.address(), card.locale());
        var of = new PledgeOf(action.id(), action.campaignId(), arrival.personId());
        boolean pledged = submissions.put(
                new Submission(of, chosen, card.onlyIf(), card.source(), card.locale(), clock.instant()));
        if (arrival.mayBeMailed()) {
            links.invite(new Holder(action.campaignId(), arrival.personId()), card.address(), card.locale(), pledged);
        }
    }

    private Seat count(ActionView action, Submission submission, ButtonAnswer answer) {
        if (submission.onlyIf() && answer.condition() == null) {
            throw new Refused("minimum", "pledge.condition.missing", Condition.LEAST, Condition.MOST);
        }
        Condition condition = submission.onlyIf() ? answer.condition() : null;
        Set<UUID> ways = answer.ways() == null ? submission.ways() : answer.ways();
        LocalDate today = LocalDate.now(clock);
        List<Pledge> made = pledges.lockAll(submission.of().personId());
        Pledge pledge =
                new Seats(submission.of(), made, today).take(answer.seats().get(action.id()));
        Terms terms = Chosen.of(action, ways, answer.zip(), condition).by(submission.source());
        pledge.confirm(terms, today, actions.keptUntil(action));
        pledges.save(pledge);
        return Seat.of(pledge);
    }

    /// A second press of the button, or a first one that came too late.
    private Seat confirmedBefore(Holder holder, List<Submission> tooLate) {
        tooLate.forEach(submission -> actions.require(submission.of().actionId()));
        return pledges.of(holder.personId()).stream()
                .filter(Pledge::isConfirmed)
                .flatMap(pledge ->
                        actions.find(pledge.actionId()).map(action -> Map.entry(action.day(), pledge)).stream())
                .min(Map.Entry.comparingByKey())
                .map(nearest -> Seat.of(nearest.getValue()))
                .orElseThrow(LinkGone::new);
    }
}
