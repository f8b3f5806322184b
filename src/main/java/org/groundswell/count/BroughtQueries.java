package org.groundswell.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what partners' links brought, as it was when the publisher last moved it: late and in steps, as what everybody
/// sees. For those who organize and for the partner itself; ask who is asking first.
@Component
public class BroughtQueries {

    private final JdbcClient jdbc;

    BroughtQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What one partner brought to each of these actions; every id that was asked for has an entry.
    public Map<UUID, BroughtCount> by(UUID partnerId, Collection<UUID> actionIds) {
        Map<UUID, BroughtCount> brought = new HashMap<>();
        if (!actionIds.isEmpty()) {
            jdbc.sql("""
                    select action_id, sum(basis) filter (where cell = :in) as people,
                        sum(basis) filter (where cell = :waiting) as others
                    from count_cell where action_id in (:actions) and cell in (:in, :waiting) group by action_id
                    """)
                    .param("actions", actionIds)
                    .param("in", Cells.source(partnerId))
                    .param("waiting", Cells.waitingOf(partnerId))
                    .query(row -> {
                        brought.put(
                                row.getObject("action_id", UUID.class),
                                new BroughtCount(shown(row.getInt("people")), shown(row.getInt("others"))));
                    });
        }
        actionIds.forEach(id -> brought.putIfAbsent(id, BroughtCount.NOTHING));
        return brought;
    }

    private static Optional<Integer> shown(int people) {
        return Optional.of(people).filter(n -> n >= HowWeCount.LEAST).map(HowWeCount::rounded);
    }
}
