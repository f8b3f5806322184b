package org.groundswell.count;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Adds up what people answer after the day. There is no row for an answer, only numbers: whoever reads them all does
/// not
/// find out who gave which.
@Component
public class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds one answer, in the transaction of the caller, who sees to it that each pledge answers once. Numbers are
    /// touched in one order, so that no two answers wait for each other in a circle.
    ///
    /// @param state where it comes from; empty when that is not known
    public void add(
            UUID campaignId, UUID actionId, Answer answer, Set<UUID> ways, String state, @Nullable UUID source) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An answer belongs into the transaction of who gives it");
        }
        Set<String> cells = new TreeSet<>(Set.of(Cells.kept(answer)));
        ways.forEach(way -> cells.add(Cells.kept(answer, Cells.way(way))));
        if (!state.isEmpty()) {
            cells.add(Cells.kept(answer, Cells.state(state)));
        }
        if (source != null) {
            cells.add(Cells.kept(answer, Cells.source(source)));
        }
        jdbc.sql("""
                insert into count_kept as k (action_id, cell, campaign_id, people)
                select :action, cell, :campaign, 1
                from unnest(cast(:cells as text[])) with ordinality as t (cell, place) order by place
                on conflict (action_id, cell) do update set people = k.people + 1
                """)
                .param("action", actionId)
                .param("campaign", campaignId)
                .param("cells", cells.toArray(String[]::new))
                .update();
    }
}
