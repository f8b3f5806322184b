package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// How long a campaign keeps what is about people: a number of days after the last of its public actions. The day is
/// shown to whoever pledges and holds for their pledge, whatever is announced later; only a pledge for an action that
/// is moved lives on with it.
@Component
public class Retention {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final Clock clock;

    Retention(CampaignQueries campaigns, ActionQueries actions, Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.clock = clock;
    }

    /// The last day a pledge for this action that is made now is kept.
    LocalDate keptUntil(ActionView action) {
        CampaignView campaign = campaigns.byId(action.campaignId()).orElseThrow(NotFound::new);
        return keptUntil(campaign, actions.inCampaign(campaign.id()), action);
    }

    /// The same, as a page says it.
    ///
    /// @param announced the campaign's public actions
    public static LocalDate keptUntil(CampaignView campaign, Collection<ActionLine> announced, ActionView action) {
        return announced.stream()
                .map(ActionLine::day)
                .filter(action.day()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(action.day())
                .plusDays(campaign.retentionDays());
    }

    /// The public actions of a campaign whose pledges are kept, whatever day was shown.
    List<UUID> keptActions(CampaignView campaign) {
        LocalDate today = today();
        return actions.inCampaign(campaign.id()).stream()
                .filter(action ->
                        !action.day().plusDays(campaign.retentionDays()).isBefore(today))
                .map(ActionLine::id)
                .toList();
    }

    /// Whether the campaign has or had anything public.
    boolean wasAnnounced(CampaignView campaign) {
        return !actions.inCampaign(campaign.id()).isEmpty();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
