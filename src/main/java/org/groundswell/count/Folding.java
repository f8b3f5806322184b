package org.groundswell.count;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Folds deltas into cells: each delta exactly once, on however many instances it runs.
@Component
public class Folding {

    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

    private final JdbcClient jdbc;

    Folding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Folds everything that is committed. Deltas go and cells move in one transaction, so that a crash in between
    /// loses and doubles nothing. Another folder, or a publisher, is waited for; both are short.
    ///
    /// @return number of cells that were touched
    @Transactional
    public int fold() {
        CountLock.hold(jdbc);
        List<Touched> cells =
                jdbc.sql("""
                with gone as (
                    delete from count_delta returning campaign_id, action_id, cell, delta
                ), change as (
                    select campaign_id, action_id, cell, sum(delta)::int as delta
                    from gone group by campaign_id, action_id, cell
                ), due as (
                    insert into count_round (action_id, campaign_id, due)
                    select distinct action_id, campaign_id, true from change
                    on conflict (action_id) do update set due = true
                )
                insert into count_cell as c (action_id, cell, campaign_id, exact)
                select action_id, cell, campaign_id, delta from change
                on conflict (action_id, cell) do update set exact = c.exact + excluded.exact
                returning c.action_id as action, c.cell, c.exact
                """).query(new DataClassRowMapper<>(Touched.class)).list();
        cells.stream().filter(c -> c.exact() < 0).forEach(Folding::warn);
        return cells.size();
    }

    /// More was taken away than was ever added. It stays as it is, so that the fault that made it can be seen and
    /// the two ends meet again when the missing delta comes; nothing negative is ever shown.
    private static void warn(Touched cell) {
        LOG.warn("Count drift: action {} cell {} stands at {}", cell.action(), cell.cell(), cell.exact());
    }

    private record Touched(UUID action, String cell, int exact) {}
}
