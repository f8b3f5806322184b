package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.springframework.stereotype.Component;

/// How long a campaign keeps what is about people: a number of days after the last of its actions.
@Component
class Retention {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final Clock clock;

    Retention(CampaignQueries campaigns, ActionQueries actions, Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.clock = clock;
    }

    /// The moment it ends, counted from today as long as nothing is announced.
    Instant endOf(UUID campaignId) {
        return campaigns.byId(campaignId).map(this::endOf).orElseGet(clock::instant);
    }

    Instant endOf(CampaignView campaign) {
        LocalDate last = actions.inCampaign(campaign.id()).stream()
                .map(ActionLine::day)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(clock));
        return last.plusDays(campaign.retentionDays() + 1L).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
