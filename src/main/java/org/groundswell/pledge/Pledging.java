package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.count.Condition;
import org.groundswell.people.MailAllowance;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.LinkTokens.Holder;
import org.jspecify.annotations.Nullable;
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
    private final MailAllowance allowance;
    private final Submissions submissions;
    private final Pledges pledges;
    private final PledgeLinks links;
    private final Clock clock;

    Pledging(
            OpenActions actions,
            People people,
            MailAllowance allowance,
            Submissions submissions,
            Pledges pledges,
            PledgeLinks links,
            Clock clock) {
        this.actions = actions;
        this.people = people;
        this.allowance = allowance;
        this.submissions = submissions;
        this.pledges = pledges;
        this.links = links;
        this.clock = clock;
    }

    /// Keeps what somebody typed and mails the address. It looks the same for every address, and changes nothing
    /// that was confirmed before.
    ///
    /// @param source the partner by whose link they came, if they came by one
    /// @param locale language of the form, and so of the mail
    /// @throws NotFound when there is no such public action
    /// @throws Refused on `ways`, on `email`, or on the whole when the action takes no pledges any more
    public void submit(
            UUID actionId, Set<UUID> ways, boolean onlyIf, @Nullable UUID source, String email, Locale locale) {
        ActionView action = actions.require(actionId);
        Set<UUID> chosen = Chosen.of(action, ways);
        MailAddress address = MailAddress.parse(email);
        UUID person = people.findOrAdd(action.campaignId(), address, locale);
        var of = new PledgeOf(action.id(), action.campaignId(), person);
        boolean pledged = submissions.put(new Submission(of, chosen, onlyIf, source, locale, clock.instant()));
        if (allowance.take(address)) {
            links.invite(new Holder(action.campaignId(), person), address, locale, pledged);
        }
    }

    /// The same for somebody who came by themselves.
    public void submit(UUID actionId, Set<UUID> ways, boolean onlyIf, String email, Locale locale) {
        submit(actionId, ways, onlyIf, null, email, locale);
    }

    /// Counts everything that waits behind a link. Done twice, or twice at once, it counts once.
    ///
    /// @return the nearest action of those just confirmed, else of those confirmed before
    /// @throws LinkGone when the link opens nothing any more
    /// @throws Refused when nothing is ticked for an action, the number is missing of one that is to count only if
    ///     enough others are in, or the actions take no pledges any more
    public UUID confirm(String token, ButtonAnswer answer) {
        Holder holder = links.hold(token);
        List<Submission> waiting = submissions.take(holder.personId());
        var confirmed = new ArrayList<ActionView>();
        for (Submission submission : waiting) {
            actions.find(submission.of().actionId()).ifPresent(action -> {
                count(action, submission, answer);
                confirmed.add(action);
            });
        }
        if (confirmed.isEmpty()) {
            return confirmedBefore(holder, waiting);
        }
        people.writeIn(holder.personId(), waiting.getLast().locale());
        links.settle(holder);
        return nearest(confirmed);
    }

    /// Changes what somebody does. What was typed in the meantime and waits for the same action is settled by it.
    ///
    /// @throws LinkGone when the link or the promise does not stand any more
    /// @throws Refused when nothing is ticked, or the action takes no pledges any more
    public void change(String token, UUID actionId, Collection<UUID> ways) {
        Holder holder = links.hold(token);
        ActionView action = actions.require(actionId);
        Pledge pledge = confirmed(actionId, holder);
        pledge.choose(Chosen.of(action, ways));
        pledges.save(pledge);
        submissions.drop(actionId, holder.personId());
    }

    /// Says yes to the day that an action was moved to; who says nothing stays in all the same.
    ///
    /// @param day the day that was asked about
    /// @return whether it still is the day; if not, nothing is said
    /// @throws LinkGone when the link or the promise does not stand any more
    public boolean agree(String token, UUID actionId, @Nullable LocalDate day) {
        Holder holder = links.hold(token);
        ActionView action = actions.require(actionId);
        Pledge pledge = confirmed(actionId, holder);
        if (!action.day().equals(day)) {
            return false;
        }
        pledge.agreeTo(action.day());
        pledges.save(pledge);
        return true;
    }

    /// Lets a pledge count whatever others do: "I will do it anyway".
    ///
    /// @throws LinkGone when the link or the promise does not stand any more
    /// @throws Refused when the action takes no pledges any more
    public void countAnyway(String token, UUID actionId) {
        Holder holder = links.hold(token);
        actions.require(actionId);
        Pledge pledge = confirmed(actionId, holder);
        pledge.countAnyway();
        pledges.save(pledge);
    }

    /// Takes a promise back; it leaves the count.
    ///
    /// @throws LinkGone when the link does not work, or opens no such promise
    public void withdraw(String token, UUID actionId) {
        Holder holder = links.hold(token);
        Pledge pledge = pledges.lock(actionId, holder.personId()).orElseThrow(LinkGone::new);
        pledge.withdraw(LocalDate.now(clock));
        pledges.save(pledge);
    }

    private Pledge confirmed(UUID actionId, Holder holder) {
        return pledges.lock(actionId, holder.personId())
                .filter(Pledge::isConfirmed)
                .orElseThrow(LinkGone::new);
    }

    private void count(ActionView action, Submission submission, ButtonAnswer answer) {
        if (submission.onlyIf() && answer.condition() == null) {
            throw new Refused("minimum", "pledge.condition.missing", Condition.LEAST, Condition.MOST);
        }
        Condition condition = submission.onlyIf() ? answer.condition() : null;
        Set<UUID> ways = answer.ways() == null ? submission.ways() : answer.ways();
        LocalDate today = LocalDate.now(clock);
        Pledge pledge = pledges.lock(action.id(), submission.of().personId())
                .orElseGet(() -> Pledge.begin(submission.of(), Pledge.Proof.MAIL, today));
        Terms terms = Chosen.of(action, ways, answer.zip(), condition).by(submission.source());
        pledge.confirm(terms, today, actions.keptUntil(action));
        pledges.save(pledge);
    }

    /// A second press of the button, or a first one that came too late.
    private UUID confirmedBefore(Holder holder, List<Submission> tooLate) {
        tooLate.forEach(submission -> actions.require(submission.of().actionId()));
        return pledges.of(holder.personId()).stream()
                .filter(Pledge::isConfirmed)
                .map(pledge -> actions.find(pledge.actionId()))
                .flatMap(java.util.Optional::stream)
                .min(Comparator.comparing(ActionView::day))
                .map(ActionView::id)
                .orElseThrow(LinkGone::new);
    }

    private static UUID nearest(List<ActionView> actions) {
        return actions.stream()
                .min(Comparator.comparing(ActionView::day))
                .orElseThrow()
                .id();
    }
}
