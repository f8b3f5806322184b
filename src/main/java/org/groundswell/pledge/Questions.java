package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.action.State;
import org.groundswell.pledge.LinkTokens.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the owner of a pledge is asked on their page: shortly before the day whether they are still in, and after it
/// whether they took part.
@Component("pledgeQuestions")
class Questions {

    /// So many days before the day it is asked who is still in. Whoever confirmed within as many days is not.
    static final int DAYS = 5;

    private final OpenActions actions;
    private final Pledges pledges;

    Questions(OpenActions actions, Pledges pledges) {
        this.actions = actions;
        this.pledges = pledges;
    }

    /// Where a pledge stands with its two questions.
    public enum Question {
        STILL_IN,
        SAID_YES_AGAIN,
        TOOK_PART,
        ANSWERED
    }

    /// The pledge that is asked about, locked until the transaction ends.
    ///
    /// @throws LinkGone when there is none that stands
    Pledge lock(Holder holder, UUID actionId, int seat) {
        return pledges.lockAll(holder.personId()).stream()
                .filter(pledge -> pledge.actionId().equals(actionId) && pledge.seat() == seat && pledge.isConfirmed())
                .findFirst()
                .orElseThrow(LinkGone::new);
    }

    /// The question that is open now, or was answered; none when there is nothing to ask, or when they are asked
    /// first about another day.
    public @Nullable Question of(ActionView action, Pledge pledge) {
        if (!pledge.isConfirmed() || action.state() != State.PUBLISHED) {
            return null;
        }
        long days = actions.daysUntil(action);
        if (days < 0) {
            return pledge.terms().answered() ? Question.ANSWERED : Question.TOOK_PART;
        }
        if (days > DAYS || !pledge.forDay().equals(action.day())) {
            return null;
        }
        if (pledge.terms().reconfirmed()) {
            return Question.SAID_YES_AGAIN;
        }
        LocalDate today = action.day().minusDays(days);
        return pledge.day().isAfter(settled(today)) ? null : Question.STILL_IN;
    }

    /// Who confirmed on this day or before is asked once more.
    static LocalDate settled(LocalDate today) {
        return today.minusDays(DAYS);
    }
}
