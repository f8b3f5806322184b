package org.groundswell.pledge;

import org.groundswell.action.ActionMoved;
import org.groundswell.action.ActionPublished;
import org.groundswell.action.NewsUndone;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Folding;
import org.groundswell.people.People;
import org.groundswell.platform.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Ends the retention of campaigns: their people are deleted, each when it was said; and when nobody is left and
/// nothing to come, their keys, so that no backup opens any more. A campaign that goes on afterwards begins with new
/// keys.
@Component
public class Shredding {

    private final CampaignQueries campaigns;
    private final Retention retention;
    private final Forgetting forgetting;
    private final People people;
    private final Vault vault;
    private final Folding folding;

    Shredding(
            CampaignQueries campaigns,
            Retention retention,
            Forgetting forgetting,
            People people,
            Vault vault,
            Folding folding) {
        this.folding = folding;
        this.campaigns = campaigns;
        this.retention = retention;
        this.forgetting = forgetting;
        this.people = people;
        this.vault = vault;
    }

    /// Ends what is due. Keys go only after the rows are gone for good, and a run that was interrupted in between
    /// is finished by the next: doing it again does nothing. A campaign where it fails holds up no other.
    ///
    /// @throws IllegalStateException when it failed somewhere, in the end
    public void endWhatIsDue() {
        var failed = new IllegalStateException("retention did not end everywhere");
        for (CampaignView campaign : campaigns.all()) {
            try {
                endWhatIsDue(campaign);
            } catch (RuntimeException here) {
                failed.addSuppressed(here);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }

    void endWhatIsDue(CampaignView campaign) {
        PledgeJobs.untilNone(() -> forgetting.due(campaign));
        if (isOver(campaign)) {
            vault.shred(campaign.id());
            folding.coarsen(campaign.id());
            // Published in the same moment: see below, either of the two makes them.
            if (!isOver(campaign)) {
                vault.makeKeys(campaign.id());
            }
        }
    }

    /// After the commit, so that either this comes after the keys were destroyed, or who destroyed them sees the
    /// action.
    @TransactionalEventListener
    void on(ActionPublished published) {
        vault.makeKeys(published.campaignId());
    }

    @TransactionalEventListener
    void on(ActionMoved moved) {
        vault.makeKeys(moved.campaignId());
    }

    @TransactionalEventListener
    void on(NewsUndone undone) {
        vault.makeKeys(undone.campaignId());
    }

    /// Once something was announced, all of it is long past, and nobody is left.
    private boolean isOver(CampaignView campaign) {
        return retention.wasAnnounced(campaign)
                && retention.keptActions(campaign).isEmpty()
                && !people.anyIn(campaign.id());
    }
}
