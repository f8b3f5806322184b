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

    /// Adds `delta` to a cell, in the transaction of the caller, so that what is counted and its count come and go
    /// together; without a transaction it is an error. A confirmed pledge appends +1 to [Cells#TOTAL] and to
    /// [Cells#way] of each way that was ticked, its withdrawal appends the same with -1.
    public void append(UUID campaignId, UUID actionId, String cell, int delta) {
        Cells.requireKnown(cell);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A delta belongs into the transaction of what it counts");
        }
        jdbc.sql("""
                insert into count_delta (campaign_id, action_id, cell, delta)
                values (:campaign, :action, :cell, :delta)
                """)
                .param("campaign", campaignId)
                .param("action", actionId)
                .param("cell", cell)
                .param("delta", delta)
                .update();
    }
}
