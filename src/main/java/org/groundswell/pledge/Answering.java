package org.groundswell.pledge;

import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.count.Answer;
import org.groundswell.count.Answers;
import org.groundswell.pledge.LinkTokens.Holder;
import org.groundswell.pledge.Questions.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says, after the day, whether somebody took part. The answer goes into totals and is kept nowhere else; a pledge
/// keeps
/// that it was answered, so that it counts once.
@Component
@Transactional
public class Answering {

    private final OpenActions actions;
    private final Questions questions;
    private final Pledges pledges;
    private final PledgeLinks links;
    private final Answers answers;

    Answering(OpenActions actions, Questions questions, Pledges pledges, PledgeLinks links, Answers answers) {
        this.actions = actions;
        this.questions = questions;
        this.pledges = pledges;
        this.links = links;
        this.answers = answers;
    }

    /// Adds the answer for one pledge. Answered twice, or twice at once, only the first counts.
    ///
    /// @return whether it was answered now or before; if not, there is nothing to ask
    /// @throws LinkGone when the link or the promise does not stand any more
    public boolean answer(String token, UUID actionId, int seat, Answer answer) {
        Holder holder = links.hold(token);
        ActionView action = actions.whatever(actionId).orElseThrow(LinkGone::new);
        Pledge pledge = questions.lock(holder, actionId, seat);
        return add(action, pledge, answer);
    }

    /// @param pledge locked
    boolean add(ActionView action, Pledge pledge, Answer answer) {
        Question question = questions.of(action, pledge);
        if (question != Question.TOOK_PART) {
            return question == Question.ANSWERED;
        }
        pledge.change(pledge.terms().withAnswer());
        pledges.save(pledge);
        answers.add(
                pledge.campaignId(),
                pledge.actionId(),
                answer,
                pledge.ways(),
                pledge.terms().place().state(),
                pledge.terms().source());
        return true;
    }
}
