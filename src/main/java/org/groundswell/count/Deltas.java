package org.groundswell.count;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Changes of counts on their way into the cells. Writers only append here, so that no two of them ever wait for one
/// counter row.
@Component
public class Deltas {

    private final JdbcClient jdbc;

    Deltas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds `delta` people to a bundle, in the transaction of the caller, so that what is counted and its count
    /// come and go together; without a transaction it is an error. A confirmed pledge appends +1 to its bundle, its
    /// withdrawal -1, and a change the one and the other.
    public void append(UUID campaignId, UUID actionId, Bundle bundle, int delta) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A delta belongs into the transaction of what it counts");
        }
        jdbc.sql("""
                insert into count_delta (campaign_id, action_id, bundle, delta)
                values (:campaign, :action, :bundle, :delta)
                """)
                .param("campaign", campaignId)
                .param("action", actionId)
                .param("bundle", bundle.text())
                .param("delta", delta)
                .update();
    }
}
