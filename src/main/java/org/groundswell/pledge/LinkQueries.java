package org.groundswell.pledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.count.CountQueries;
import org.groundswell.count.PublishedCount;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.LinkTokens.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a link opens. Here, and only here, a person's pledges, sign-ups and address come together: for the eyes
/// of that person.
@Component
public class LinkQueries {

    private final LinkTokens tokens;
    private final Submissions submissions;
    private final Pledges pledges;
    private final People people;
    private final OpenActions actions;
    private final CampaignQueries campaigns;
    private final CountQueries counts;

    LinkQueries(
            LinkTokens tokens,
            Submissions submissions,
            Pledges pledges,
            People people,
            OpenActions actions,
            CampaignQueries campaigns,
            CountQueries counts) {
        this.counts = counts;
        this.tokens = tokens;
        this.submissions = submissions;
        this.pledges = pledges;
        this.people = people;
        this.actions = actions;
        this.campaigns = campaigns;
    }

    /// @throws LinkGone when the link does not work, or who had it was forgotten
    public LinkView open(String token) {
        Holder holder = tokens.holder(token);
        UUID person = holder.personId();
        List<LinkView.Promised> promised = promised(person);
        List<Submission> signUps = submissions.of(person);
        return new LinkView(
                campaigns.byId(holder.campaignId()).orElseThrow(LinkGone::new),
                waiting(signUps, promised),
                tooLate(signUps),
                promised,
                people.address(holder.campaignId(), person)
                        .map(MailAddress::domain)
                        .orElseThrow(LinkGone::new),
                people.language(person).orElseThrow(LinkGone::new),
                people.mailStopped(person));
    }

    private List<LinkView.Asked> waiting(List<Submission> signUps, List<LinkView.Promised> promised) {
        return signUps.stream()
                .flatMap(signUp -> actions
                        .find(signUp.of().actionId())
                        .map(action -> new LinkView.Asked(
                                action,
                                signUp.ways(),
                                signUp.onlyIf(),
                                source(signUp, standing(action, promised)),
                                actions.keptUntil(action),
                                standing(action, promised)))
                        .stream())
                .sorted(Comparator.comparing(asked -> asked.action().day()))
                .toList();
    }

    /// Who brought them first.
    private static @Nullable UUID source(Submission signUp, List<Pledge> standing) {
        return standing.stream()
                .map(pledge -> pledge.terms().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(signUp.source());
    }

    private List<ActionView> tooLate(List<Submission> signUps) {
        return signUps.stream()
                .map(signUp -> signUp.of().actionId())
                .filter(action -> actions.find(action).isEmpty())
                .flatMap(action -> actions.whatever(action).stream())
                .toList();
    }

    private static List<Pledge> standing(ActionView action, List<LinkView.Promised> promised) {
        return promised.stream()
                .map(LinkView.Promised::pledge)
                .filter(pledge -> pledge.isConfirmed() && pledge.actionId().equals(action.id()))
                .toList();
    }

    private List<LinkView.Promised> promised(UUID person) {
        List<Pledge> made = pledges.of(person);
        Map<UUID, PublishedCount> published =
                counts.published(made.stream().map(Pledge::actionId).toList());
        return made.stream()
                .flatMap(pledge -> actions
                        .whatever(pledge.actionId())
                        .map(action -> new LinkView.Promised(
                                action,
                                pledge,
                                actions.isOpen(action),
                                actions.isDay(action),
                                Objects.requireNonNull(published.get(action.id()))))
                        .stream())
                .sorted(Comparator.comparing(promised -> promised.action().day()))
                .toList();
    }
}
