package org.groundswell.count;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What everybody sees of an action: one half are its numbers before the day, the other the answers after it. Each has
/// a publisher of its own, which reads and replaces its half.
@Component
class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param kept whether the answers are meant, or everything else
    Map<String, Integer> shown(UUID actionId, boolean kept) {
        Map<String, Integer> shown = new HashMap<>();
        jdbc.sql("select cell, value from count_snapshot where action_id = :action and (cell like :answers) = :kept")
                .param("action", actionId)
                .param("answers", Cells.ANY_KEPT)
                .param("kept", kept)
                .query(row -> {
                    shown.put(row.getString("cell"), row.getInt("value"));
                });
        return shown;
    }

    /// @param kept whether the answers are replaced, or everything else
    void show(UUID actionId, UUID campaignId, boolean kept, Map<String, Integer> shown, Instant now) {
        jdbc.sql("delete from count_snapshot where action_id = :action and (cell like :answers) = :kept")
                .param("action", actionId)
                .param("answers", Cells.ANY_KEPT)
                .param("kept", kept)
                .update();
        List<Map.Entry<String, Integer>> inOrder = List.copyOf(shown.entrySet());
        jdbc.sql("""
                insert into count_snapshot (action_id, cell, campaign_id, value)
                select :action, cell, :campaign, value
                from unnest(cast(:cells as text[]), cast(:values as int[])) as t (cell, value)
                """)
                .param("action", actionId)
                .param("campaign", campaignId)
                .param("cells", inOrder.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("values", inOrder.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
        jdbc.sql("update count_round set counted_at = :now where action_id = :action")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("action", actionId)
                .update();
    }
}
