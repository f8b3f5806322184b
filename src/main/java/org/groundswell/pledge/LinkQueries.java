package org.groundswell.pledge;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.people.People;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;

/// Reads what a link opens. Here, and only here, a person's pledges, sign-ups and address come together: for the eyes
/// of that person.
@Component
class LinkQueries {

    private final LinkTokens tokens;
    private final Submissions submissions;
    private final Pledges pledges;
    private final People people;
    private final ActionQueries actions;
    private final CampaignQueries campaigns;
    private final Clock clock;

    LinkQueries(
            LinkTokens tokens,
            Submissions submissions,
            Pledges pledges,
            People people,
            ActionQueries actions,
            CampaignQueries campaigns,
            Clock clock) {
        this.tokens = tokens;
        this.submissions = submissions;
        this.pledges = pledges;
        this.people = people;
        this.actions = actions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /// @throws LinkGone when the link does not work, or there is nothing behind it any more
    LinkView open(String token) {
        Holder holder = tokens.holder(token);
        UUID person = holder.personId();
        var view = new LinkView(
                campaigns.byId(holder.campaignId()).orElseThrow(LinkGone::new),
                waiting(person),
                promised(person),
                people.mailDomain(holder.campaignId(), person),
                people.mailStopped(person));
        if (view.waiting().isEmpty() && view.promised().isEmpty()) {
            throw new LinkGone();
        }
        return view;
    }

    private List<LinkView.Asked> waiting(UUID person) {
        return submissions.of(person).stream()
                .flatMap(submission -> actions
                        .byId(submission.of().actionId())
                        .filter(this::takesPledges)
                        .map(action -> new LinkView.Asked(action, submission.ways()))
                        .stream())
                .sorted(Comparator.comparing(asked -> asked.action().day()))
                .toList();
    }

    private List<LinkView.Promised> promised(UUID person) {
        return pledges.of(person).stream()
                .flatMap(pledge -> actions
                        .byId(pledge.actionId())
                        .map(action -> new LinkView.Promised(action, pledge, takesPledges(action)))
                        .stream())
                .sorted(Comparator.comparing(promised -> promised.action().day()))
                .toList();
    }

    private boolean takesPledges(ActionView action) {
        return action.takesPledges(action.today(clock));
    }
}
