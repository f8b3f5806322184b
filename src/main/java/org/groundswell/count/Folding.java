package org.groundswell.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Folds deltas into bundles, each delta exactly once, on however many instances it runs; and works out anew who stands
/// in every action that moved.
@Component
public class Folding {

    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

    private static final String[] FINE = {Cells.county("%", "%"), Cells.tipping("%"), Cells.goal("%")};

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Clock clock;

    Folding(JdbcClient jdbc, Bundles bundles, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.clock = clock;
    }

    /// Folds everything that is committed. Deltas go, bundles and cells move in one transaction, so that a crash in
    /// between loses and doubles nothing. Another folder, or a publisher, is waited for; both are short.
    ///
    /// @return number of actions that moved
    @Transactional
    public int fold() {
        CountLock.hold(jdbc);
        List<Moved> actions =
                jdbc.sql("""
                with gone as (
                    delete from count_delta returning campaign_id, action_id, bundle, delta
                ), change as (
                    select campaign_id, action_id, bundle, sum(delta)::int as delta
                    from gone group by campaign_id, action_id, bundle
                ), due as (
                    insert into count_round (action_id, campaign_id, due)
                    select distinct action_id, campaign_id, true from change
                    on conflict (action_id) do update set due = true
                ), folded as (
                    insert into count_bundle as b (action_id, bundle, campaign_id, people)
                    select action_id, bundle, campaign_id, delta from change
                    on conflict (action_id, bundle) do update set people = b.people + excluded.people
                )
                select distinct action_id as action, campaign_id as campaign from change
                """).query(new DataClassRowMapper<>(Moved.class)).list();
        actions.forEach(this::count);
        return actions.size();
    }

    /// Drops what is finer than what may stay of a campaign whose people are gone: bundles, exact numbers by day,
    /// numbers of counties and of what people wait for, and answers that fewer than ten gave. What is on its way is
    /// folded before: without its bundles it would be all there is.
    @Transactional
    public void coarsen(UUID campaignId) {
        fold();
        jdbc.sql("delete from count_bundle where campaign_id = :campaign")
                .param("campaign", campaignId)
                .update();
        jdbc.sql("delete from count_exact_day where campaign_id = :campaign")
                .param("campaign", campaignId)
                .update();
        for (String table : List.of("count_cell", "count_snapshot")) {
            jdbc.sql("delete from " + table + " where campaign_id = :campaign and cell like any(cast(:fine as text[]))")
                    .param("campaign", campaignId)
                    .param("fine", FINE)
                    .update();
        }
        jdbc.sql("delete from count_kept where campaign_id = :campaign and people < :least")
                .param("campaign", campaignId)
                .param("least", HowWeCount.LEAST)
                .update();
    }

    private void count(Moved moved) {
        Map<Bundle, Integer> people = bundles.of(moved.action());
        if (people.containsValue(0)) {
            bundles.dropEmpty(moved.action());
        }
        people.values().stream().filter(number -> number < 0).forEach(number -> warn(moved, number));
        Map<String, Integer> cells = Tallying.cells(people);
        write(moved, cells);
        keepDay(moved, cells.getOrDefault(Cells.TOTAL, 0) + cells.getOrDefault(Cells.WAITING, 0));
    }

    private void keepDay(Moved moved, int people) {
        jdbc.sql("""
                insert into count_exact_day (action_id, day, campaign_id, people)
                values (:action, :day, :campaign, :people)
                on conflict (action_id, day) do update set people = excluded.people
                """)
                .param("action", moved.action())
                .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("campaign", moved.campaign())
                .param("people", people)
                .update();
    }

    /// Cells that nobody is in any more stay, at zero: what was last shown of them stands beside them.
    private void write(Moved moved, Map<String, Integer> cells) {
        List<Map.Entry<String, Integer>> inOrder = List.copyOf(cells.entrySet());
        jdbc.sql("""
                with now as (
                    select * from unnest(cast(:cells as text[]), cast(:numbers as int[])) as t (cell, exact)
                ), gone as (
                    update count_cell set exact = 0
                    where action_id = :action and exact <> 0 and cell not in (select cell from now)
                )
                insert into count_cell as c (action_id, cell, campaign_id, exact)
                select :action, cell, :campaign, exact from now
                on conflict (action_id, cell) do update set exact = excluded.exact where c.exact <> excluded.exact
                """)
                .param("cells", inOrder.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("numbers", inOrder.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .param("action", moved.action())
                .param("campaign", moved.campaign())
                .update();
    }

    /// More was taken away than was ever added. It stays as it is, so that the fault that made it can be seen and
    /// the two ends meet again when the missing delta comes; nothing negative is ever shown.
    private static void warn(Moved moved, int people) {
        LOG.warn("Count drift: a bundle of action {} stands at {}", moved.action(), people);
    }

    private record Moved(UUID action, UUID campaign) {}
}
