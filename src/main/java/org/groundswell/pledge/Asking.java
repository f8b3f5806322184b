package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to those who pledged that there is a question on their page: once some days before the day, and once after
/// it.
/// A row for each of the two ([ToldNews]) remembers who was written to, so that a run that was interrupted goes on
/// where
/// it stopped, and one that comes late asks while there is still something to ask.
@Component
@Transactional
public class Asking {

    private static final int PAGE = 200;

    /// So many days after the day nobody is asked any more who was not: we stood still for too long.
    private static final int LATEST = 7;

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final ToldNews told;
    private final WhomToAsk whom;
    private final People people;
    private final PledgeMail mail;
    private final Clock clock;

    Asking(
            CampaignQueries campaigns,
            ActionQueries actions,
            ToldNews told,
            WhomToAsk whom,
            People people,
            PledgeMail mail,
            Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.told = told;
        this.whom = whom;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    /// Writes to some of those whose turn it is, all of one action, in a transaction of its own.
    ///
    /// @return how many had their turn
    public int askSome() {
        LocalDate first = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(LATEST + 1L);
        List<UUID> campaignIds = campaigns.all().stream().map(CampaignView::id).toList();
        var coming = actions.coming(campaignIds, first);
        return coming.entrySet().stream()
                .flatMap(campaign -> campaign.getValue().stream().map(action -> ask(campaign.getKey(), action)))
                .filter(had -> had > 0)
                .findFirst()
                .orElse(0);
    }

    private int ask(UUID campaign, ActionLine action) {
        LocalDate today = action.today(clock);
        LocalDate day = action.day();
        if (today.isBefore(day) && !today.isBefore(day.minusDays(Questions.DAYS))) {
            return ask(campaign, action, "still-in:" + action.id() + ":" + day, false);
        }
        if (today.isAfter(day) && !today.isAfter(day.plusDays(LATEST))) {
            return ask(campaign, action, "took-part:" + action.id(), true);
        }
        return 0;
    }

    /// Who withdraws, answers or is erased meanwhile is waited for, and not written to.
    private int ask(UUID campaign, ActionLine action, String cause, boolean after) {
        ToldNews.Progress progress = told.lock(cause);
        if (!progress.telling()) {
            return 0;
        }
        List<UUID> page = due(action, after, progress.reached());
        if (page.isEmpty()) {
            told.end(cause);
            return 0;
        }
        people.lock(page);
        Collection<UUID> still = due(action, after, progress.reached());
        List<UUID> persons = page.stream().filter(still::contains).toList();
        var post = new PledgeMail.Post(cause, clock.instant(), null);
        mail.tell("pledge.mail.news", campaign, people.reachable(campaign, persons), post);
        told.reach(cause, page.getLast());
        return page.size();
    }

    private List<UUID> due(ActionLine action, boolean after, UUID reached) {
        return after
                ? whom.whetherTheyTookPart(action.id(), reached, PAGE)
                : whom.whetherStillIn(action.id(), Questions.settled(action.today(clock)), reached, PAGE);
    }
}
