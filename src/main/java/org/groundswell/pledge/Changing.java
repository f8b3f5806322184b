package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.groundswell.action.ActionView;
import org.groundswell.count.Condition;
import org.groundswell.count.CountQueries;
import org.groundswell.geo.Zip;
import org.groundswell.people.People;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.LinkTokens.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What supporters change on their own page, one thing at a time. Nobody is asked for a role: the link is theirs, and
/// it
/// opens no other person's pledge, whatever a form says.
@Component
@Transactional
public class Changing {

    private final OpenActions actions;
    private final Pledges pledges;
    private final Submissions submissions;
    private final ConditionsTold told;
    private final CountQueries counts;
    private final People people;
    private final PledgeLinks links;

    Changing(
            OpenActions actions,
            Pledges pledges,
            Submissions submissions,
            ConditionsTold told,
            CountQueries counts,
            People people,
            PledgeLinks links) {
        this.actions = actions;
        this.pledges = pledges;
        this.submissions = submissions;
        this.told = told;
        this.counts = counts;
        this.people = people;
        this.links = links;
    }

    /// @throws LinkGone when the link or the promise does not stand any more
    /// @throws Refused when nothing is ticked, or the action takes no pledges any more
    public void ways(String token, Seat seat, Collection<UUID> ways) {
        Holder holder = links.hold(token);
        ActionView action = actions.require(seat.actionId());
        change(holder, seat, terms -> terms.with(Chosen.of(action, ways)));
    }

    /// Lets a pledge count only if enough others are in, or whatever they do.
    ///
    /// @param condition none: "I will do it anyway"
    /// @param zip where they are; none keeps what is known
    /// @throws LinkGone when the link or the promise does not stand any more
    /// @throws Refused on `zip` when the condition needs one, or when the action takes no pledges any more
    public void condition(String token, Seat seat, @Nullable Condition condition, @Nullable Zip zip) {
        Holder holder = links.hold(token);
        actions.require(seat.actionId());
        change(holder, seat, terms -> (zip == null ? terms : terms.in(zip)).on(condition));
    }

    /// @param zip none takes it away
    /// @throws LinkGone when the link or the promise does not stand any more
    /// @throws Refused on `zip` when the condition needs one, or when the action takes no pledges any more
    public void zip(String token, Seat seat, @Nullable Zip zip) {
        Holder holder = links.hold(token);
        actions.require(seat.actionId());
        change(holder, seat, terms -> {
            if (zip == null && terms.isAboutAPlace()) {
                throw new Refused("zip", "pledge.zip.stays");
            }
            return terms.in(zip);
        });
    }

    /// Says yes to the day that an action was moved to; who says nothing stays in all the same.
    ///
    /// @param day the day that was asked about
    /// @return whether it still is the day; if not, nothing is said
    /// @throws LinkGone when the link or the promise does not stand any more
    public boolean agree(String token, Seat seat, @Nullable LocalDate day) {
        Holder holder = links.hold(token);
        ActionView action = actions.require(seat.actionId());
        boolean still = action.day().equals(day);
        change(holder, seat, terms -> still ? terms.forDay(action.day()) : terms);
        return still;
    }

    /// Leaves everything as it is: what was typed again for an action replaces nothing and adds nobody.
    ///
    /// @throws LinkGone when the link does not work
    public void leaveAsItIs(String token, UUID actionId) {
        Holder holder = links.hold(token);
        submissions.drop(actionId, holder.personId());
    }

    /// Writes to this mailbox in another language from now on.
    ///
    /// @throws LinkGone when the link does not work
    public void language(String token, Locale locale) {
        people.writeIn(links.hold(token).personId(), locale);
    }

    /// Whoever reads on their page at once that it is on is not mailed about it too.
    private void change(Holder holder, Seat seat, UnaryOperator<Terms> said) {
        Pledge pledge =
                pledges.lock(seat.of(holder)).filter(Pledge::isConfirmed).orElseThrow(LinkGone::new);
        pledge.change(said.apply(pledge.terms()));
        pledges.save(pledge);
        if (pledge.condition() != null && pledge.terms().isOn(counts.published(pledge.actionId()))) {
            told.read(pledge.id());
        }
    }
}
