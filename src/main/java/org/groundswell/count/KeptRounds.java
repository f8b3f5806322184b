package org.groundswell.count;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The publisher's looks at answers, and what each look left for everybody to see.
@Component
class KeptRounds {

    /// @param pledged how many were in, exactly
    record KeptRound(UUID actionId, UUID campaignId, int pledged) {}

    private final JdbcClient jdbc;
    private final Snapshots snapshots;

    KeptRounds(JdbcClient jdbc, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    /// Actions whose answers moved and were not looked at after `latest`. Holds [CountLock] from here to the end of
    /// the transaction.
    List<KeptRound> due(Instant latest) {
        CountLock.hold(jdbc);
        return jdbc.sql("""
                select k.action_id, k.campaign_id, coalesce(max(c.exact), 0) as pledged
                from count_kept k
                left join count_kept_round r on r.action_id = k.action_id
                left join count_cell c on c.action_id = k.action_id and c.cell = :total
                where k.people <> k.looked and (r.looked_at is null or r.looked_at <= :latest)
                group by k.action_id, k.campaign_id
                """)
                .param("total", Cells.TOTAL)
                .param("latest", latest.atOffset(ZoneOffset.UTC))
                .query(new DataClassRowMapper<>(KeptRound.class))
                .list();
    }

    /// The answers of an action and the ways of those who took part, locked in the order in which [Answers] touches
    /// them; and what was held back at the last look.
    Board lock(KeptRound round) {
        Map<String, Cell> cells = new HashMap<>();
        jdbc.sql("""
                select cell, people, basis from count_kept
                where action_id = :action order by cell collate "C" for update
                """).param("action", round.actionId()).query(row -> {
            cells.put(row.getString("cell"), new Cell(row.getInt("people"), row.getInt("basis")));
        });
        cells.keySet().removeIf(KeptRounds::isForOrganizersOnly);
        return new Board(cells, held(round));
    }

    /// Writes down that these numbers were looked at, and what the rule is to remember of it.
    void look(KeptRound round, Board after, Instant now) {
        List<Map.Entry<String, Cell>> cells = List.copyOf(after.cells().entrySet());
        jdbc.sql("""
                with seen as (
                    select * from unnest(cast(:cells as text[]), cast(:bases as int[])) as t (cell, basis)
                ), looked as (
                    update count_kept k set looked = k.people, basis = coalesce(
                        (select seen.basis from seen where seen.cell = k.cell), k.basis)
                    where k.action_id = :action
                )
                insert into count_kept_round (action_id, looked_at, held)
                values (:action, :now, cast(:held as text[]))
                on conflict (action_id) do update set looked_at = excluded.looked_at, held = excluded.held
                """)
                .param("cells", cells.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "bases",
                        cells.stream().map(cell -> cell.getValue().basis()).toArray(Integer[]::new))
                .param("action", round.actionId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("held", after.held().toArray(String[]::new))
                .update();
    }

    /// What everybody sees now.
    Map<String, Integer> shown(KeptRound round) {
        return snapshots.shown(round.actionId(), true);
    }

    /// Replaces what everybody sees.
    void show(KeptRound round, Map<String, Integer> shown, Instant now) {
        snapshots.show(round.actionId(), round.campaignId(), true, shown, now);
    }

    private Set<String> held(KeptRound round) {
        Set<String> held = new HashSet<>();
        jdbc.sql("select unnest(held) as name from count_kept_round where action_id = :action")
                .param("action", round.actionId())
                .query(row -> {
                    held.add(row.getString("name"));
                });
        return held;
    }

    private static boolean isForOrganizersOnly(String cell) {
        return Cells.answerOf(cell).isEmpty()
                && Cells.tookPartOf(cell).flatMap(Cells::wayOf).isEmpty();
    }
}
