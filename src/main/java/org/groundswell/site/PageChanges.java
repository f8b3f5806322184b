package org.groundswell.site;

import org.groundswell.action.ActionEdited;
import org.groundswell.action.ActionNews;
import org.groundswell.action.ActionPublished;
import org.groundswell.action.NewsUndone;
import org.groundswell.campaign.CampaignChanged;
import org.groundswell.coalition.PartnerChanged;
import org.groundswell.coalition.PartnerJoined;
import org.groundswell.coalition.PartnerLeft;
import org.groundswell.coalition.PartnerListingChanged;
import org.groundswell.count.SnapshotPublished;
import org.groundswell.count.SumsPublished;
import org.groundswell.endorsement.EndorsementChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hears of everything that a public page shows. The stamp moves with the change, the shelf empties once it stands.
@Component
class PageChanges {

    private final PageStamp stamp;
    private final PageShelf shelf;

    PageChanges(PageStamp stamp, PageShelf shelf) {
        this.stamp = stamp;
        this.shelf = shelf;
    }

    /// A plain listener on purpose: a durable one would write a row for what only clears this instance's memory.
    @EventListener({
        ActionPublished.class,
        ActionEdited.class,
        ActionNews.class,
        NewsUndone.class,
        CampaignChanged.class,
        EndorsementChanged.class,
        PartnerChanged.class,
        PartnerJoined.class,
        PartnerLeft.class,
        PartnerListingChanged.class,
        SnapshotPublished.class,
        SumsPublished.class
    })
    void changed() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                stamp.move();
            }

            @Override
            public void afterCommit() {
                shelf.empty();
            }
        });
    }
}
