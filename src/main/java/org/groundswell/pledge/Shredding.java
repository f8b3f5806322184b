package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Vault;
import org.springframework.stereotype.Component;

/// Ends the retention of campaigns: their people are deleted, then their keys, so that no backup opens any more.
@Component
public class Shredding {

    private final CampaignQueries campaigns;
    private final Retention retention;
    private final Forgetting forgetting;
    private final Vault vault;
    private final Clock clock;

    Shredding(CampaignQueries campaigns, Retention retention, Forgetting forgetting, Vault vault, Clock clock) {
        this.campaigns = campaigns;
        this.retention = retention;
        this.forgetting = forgetting;
        this.vault = vault;
        this.clock = clock;
    }

    /// Ends what is due. Keys go only after the rows are gone for good, and a run that was interrupted in between is
    /// finished by the next: doing it again does nothing.
    public void endWhatIsDue() {
        Instant now = clock.instant();
        for (CampaignView campaign : campaigns.all()) {
            if (!retention.endOf(campaign).isAfter(now)) {
                forgetting.campaign(campaign.id());
                vault.shred(campaign.id());
            }
        }
    }
}
