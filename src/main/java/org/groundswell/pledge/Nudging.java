package org.groundswell.pledge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.people.MailAllowance;
import org.groundswell.people.People;
import org.groundswell.people.Reachable;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds once, a day later, of a sign-up that was not finished: only while it can be, and as far as the address may
/// be mailed.
@Component
@Transactional
public class Nudging {

    private static final Duration AFTER = Duration.ofHours(24);

    private final Submissions submissions;
    private final OpenActions actions;
    private final People people;
    private final MailAllowance allowance;
    private final PledgeMail mail;
    private final Clock clock;

    Nudging(
            Submissions submissions,
            OpenActions actions,
            People people,
            MailAllowance allowance,
            PledgeMail mail,
            Clock clock) {
        this.submissions = submissions;
        this.actions = actions;
        this.people = people;
        this.allowance = allowance;
        this.mail = mail;
        this.clock = clock;
    }

    /// Reminds some of those whose turn it is.
    ///
    /// @return how many had their turn
    public int nudgeSome() {
        Instant before = clock.instant().minus(AFTER);
        List<UUID> open = submissions.actionsToNudge(before).stream()
                .filter(action -> actions.find(action).isPresent())
                .toList();
        List<UUID> persons = submissions.personsToNudge(before, open).keySet().stream()
                .map(Holder::personId)
                .toList();
        people.lock(persons);
        Map<Holder, Instant> due = submissions.personsToNudge(before, open);
        due.keySet().removeIf(holder -> !persons.contains(holder.personId()));
        due.forEach(this::nudge);
        submissions.noteNudged(persons);
        return persons.size();
    }

    private void nudge(Holder holder, Instant signedUp) {
        for (Reachable person : people.reachable(holder.campaignId(), List.of(holder.personId()))) {
            if (allowance.take(person.address())) {
                mail.nudge(holder, person.address(), person.locale(), signedUp.plus(PledgeMail.WAITS));
            }
        }
    }
}
