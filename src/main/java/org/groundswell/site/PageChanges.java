package org.groundswell.site;

import org.groundswell.action.ActionEdited;
import org.groundswell.action.ActionNews;
import org.groundswell.action.ActionPublished;
import org.groundswell.action.NewsUndone;
import org.groundswell.campaign.CampaignChanged;
import org.groundswell.coalition.PartnerChanged;
import org.groundswell.coalition.PartnerListingChanged;
import org.groundswell.count.SnapshotPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears of everything that a public page shows. The stamp moves with the change, the shelf empties once it stands.
@Component
class PageChanges {

    private final PageStamp stamp;
    private final PageShelf shelf;

    PageChanges(PageStamp stamp, PageShelf shelf) {
        this.stamp = stamp;
        this.shelf = shelf;
    }

    @TransactionalEventListener(
            phase = TransactionPhase.BEFORE_COMMIT,
            classes = {
                ActionPublished.class,
                ActionEdited.class,
                ActionNews.class,
                NewsUndone.class,
                CampaignChanged.class,
                PartnerChanged.class,
                PartnerListingChanged.class,
                SnapshotPublished.class
            })
    void tellOtherInstances() {
        stamp.move();
    }

    @TransactionalEventListener(
            classes = {
                ActionPublished.class,
                ActionEdited.class,
                ActionNews.class,
                NewsUndone.class,
                CampaignChanged.class,
                PartnerChanged.class,
                PartnerListingChanged.class,
                SnapshotPublished.class
            })
    void drawAnew() {
        shelf.empty();
    }
}
