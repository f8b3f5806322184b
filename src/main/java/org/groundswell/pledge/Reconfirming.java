package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.pledge.LinkTokens.Holder;
import org.groundswell.pledge.Questions.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says yes once more, shortly before the day. Who says nothing stays in all the same.
@Component
@Transactional
public class Reconfirming {

    private final OpenActions actions;
    private final Questions questions;
    private final Pledges pledges;
    private final PledgeLinks links;

    Reconfirming(OpenActions actions, Questions questions, Pledges pledges, PledgeLinks links) {
        this.actions = actions;
        this.questions = questions;
        this.pledges = pledges;
        this.links = links;
    }

    /// @param day the day that was asked about: yes to another is no yes
    /// @return whether it was said now or before; if not, there is nothing to ask
    /// @throws LinkGone when the link or the promise does not stand any more
    /// @throws NotFound when the action is not public any more
    /// @throws Refused when the action takes no pledges any more
    public boolean sayYesAgain(String token, UUID actionId, int seat, @Nullable LocalDate day) {
        Holder holder = links.hold(token);
        ActionView action = actions.require(actionId);
        Pledge pledge = questions.lock(holder, actionId, seat);
        Question question = questions.of(action, pledge);
        if (question == Question.STILL_IN && action.day().equals(day)) {
            pledge.change(pledge.terms().again());
            pledges.save(pledge);
            return true;
        }
        return question == Question.SAID_YES_AGAIN;
    }
}
