package org.groundswell.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what actions need and how far partners' promises meet it. A hall is a hall, however many people it holds. What
/// was not kept meets nothing; what was kept in part, as much as was delivered.
@Component
public class NeedQueries {

    private static final String NEEDS = """
            select l.action_id, l.shown, l.version, n.kind, n.quantity,
                (select coalesce(sum(met.amount), 0) from (%1$s) met) as promised,
                (select coalesce(sum(met.amount), 0) from (%1$s) met
                    where met.state not in ('PROPOSED', 'CHANGES_ASKED')) as agreed
            from action_need_list l left join action_need n on n.action_id = l.action_id
            """.formatted("""
            select c.state, case when c.kind in (:counted) then 1 else coalesce(c.delivered, c.quantity, 0) end as amount
            from commitment c where c.action_id = n.action_id and c.kind = n.kind
                and c.state in ('PROPOSED', 'CHANGES_ASKED', 'AGREED', 'KEPT', 'PARTLY_KEPT')
            """);

    private final JdbcClient jdbc;

    NeedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ActionNeeds of(UUID actionId) {
        return read(sql("where l.action_id = :action").param("action", actionId))
                .getOrDefault(actionId, ActionNeeds.none(actionId));
    }

    /// By action; one of which nobody said a need is not in it.
    public Map<UUID, ActionNeeds> inCampaign(UUID campaignId) {
        return read(sql("where l.campaign_id = :campaign").param("campaign", campaignId));
    }

    private JdbcClient.StatementSpec sql(String where) {
        return jdbc.sql(NEEDS + where).param("counted", CommitmentKind.countedOnes());
    }

    private static Map<UUID, ActionNeeds> read(JdbcClient.StatementSpec statement) {
        Map<UUID, ActionNeeds> found = new HashMap<>();
        statement.query(row -> {
            UUID action = row.getObject("action_id", UUID.class);
            boolean shown = row.getBoolean("shown");
            int version = row.getInt("version");
            List<NeedLine> lines = found.computeIfAbsent(
                            action, id -> new ActionNeeds(id, shown, version, new ArrayList<>()))
                    .lines();
            if (row.getString("kind") != null) {
                lines.add(line(row));
                lines.sort(Comparator.comparing(NeedLine::kind));
            }
        });
        return found;
    }

    private static NeedLine line(ResultSet row) throws SQLException {
        return new NeedLine(
                CommitmentKind.valueOf(row.getString("kind")),
                row.getInt("quantity"),
                row.getInt("promised"),
                row.getInt("agreed"));
    }
}
