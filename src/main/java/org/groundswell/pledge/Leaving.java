package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.people.People;
import org.groundswell.pledge.LinkTokens.Holder;
import org.groundswell.sharing.Consenting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ways out for whoever holds a link. Nobody is asked for a role: the link is theirs, and no account has a part in
/// it.
@Component
@Transactional
public class Leaving {

    private final OpenActions actions;
    private final People people;
    private final Submissions submissions;
    private final Pledges pledges;
    private final PledgeLinks links;
    private final Consenting consenting;
    private final Clock clock;

    Leaving(
            OpenActions actions,
            People people,
            Submissions submissions,
            Pledges pledges,
            PledgeLinks links,
            Consenting consenting,
            Clock clock) {
        this.actions = actions;
        this.people = people;
        this.submissions = submissions;
        this.pledges = pledges;
        this.links = links;
        this.consenting = consenting;
        this.clock = clock;
    }

    /// Deletes what waits behind a link, and the address unless there is another reason to have it: it was not its
    /// owner who typed it.
    public void refuse(String token) {
        Holder holder = links.hold(token);
        submissions.take(holder.personId());
        links.forget(submissions.withoutAny(List.of(holder.personId())));
    }

    /// Deletes a person and everything about them in this campaign. They leave the count of every action whose day
    /// has not come; of a day that was, the total stays and nothing tells whose it was.
    public void erase(String token) {
        Holder holder = links.hold(token);
        for (Pledge pledge : pledges.lockAll(holder.personId())) {
            if (actions.isToCome(pledge.actionId())) {
                pledge.withdraw(LocalDate.now(clock));
                pledges.save(pledge);
            }
        }
        links.forget(List.of(holder.personId()));
    }

    /// Undoes what was said to a partner, which gets nothing of this person from now on.
    ///
    /// @throws LinkGone when the link does not work
    public void stopSharing(String token, UUID partnerId) {
        consenting.withdraw(links.hold(token).personId(), partnerId);
    }

    /// Stops all mail that the person does not ask for in a form, or starts it again.
    public void stopMail(String token, boolean stopped) {
        Holder holder = links.hold(token);
        people.stopMail(holder.personId(), stopped);
        if (stopped) {
            links.callOffNews(holder);
        }
    }
}
