package org.groundswell.count;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Disclosure.Board;
import org.groundswell.count.Disclosure.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The publisher's looks at actions, and what each look left for everybody to see.
@Component
class Rounds {

    /// More wait for the next minute, so that one run stays short.
    private static final int MOST = 500;

    /// An action's turn to be looked at.
    record Round(UUID actionId, UUID campaignId) {}

    private final JdbcClient jdbc;
    private final Snapshots snapshots;

    Rounds(JdbcClient jdbc, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    /// Actions that moved and were not looked at after `latest`, with all their cells. Holds [CountLock] from here
    /// to the end of the transaction.
    Map<Round, Board> due(Instant latest) {
        CountLock.hold(jdbc);
        Map<Round, Board> due = new LinkedHashMap<>();
        jdbc.sql("""
                select action_id, campaign_id, held from count_round
                where due and (looked_at is null or looked_at <= :latest)
                order by looked_at nulls first limit :most
                """)
                .param("latest", latest.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(row -> {
                    UUID action = row.getObject("action_id", UUID.class);
                    due.put(
                            new Round(action, row.getObject("campaign_id", UUID.class)),
                            new Board(cells(action), Set.of((String[])
                                    row.getArray("held").getArray())));
                });
        return due;
    }

    /// Writes down that an action was looked at, and what the rule is to remember of it.
    void look(Round round, Board before, Board after, Instant now) {
        jdbc.sql("""
                with moved as (
                    select * from unnest(cast(:cells as text[]), cast(:bases as int[])) as t (cell, basis)
                ), kept as (
                    update count_cell c set basis = moved.basis from moved
                    where c.action_id = :action and c.cell = moved.cell
                )
                update count_round set due = false, looked_at = :now, held = cast(:held as text[])
                where action_id = :action
                """)
                .params(moved(before, after))
                .param("held", after.held().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("action", round.actionId())
                .update();
    }

    private static Map<String, ?> moved(Board before, Board after) {
        List<Map.Entry<String, Cell>> moved = after.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().equals(before.cells().get(cell.getKey())))
                .toList();
        return Map.of(
                "cells", moved.stream().map(Map.Entry::getKey).toArray(String[]::new),
                "bases", moved.stream().map(cell -> cell.getValue().basis()).toArray(Integer[]::new));
    }

    /// What everybody sees now, beside the answers of [KeptRounds].
    Map<String, Integer> shown(Round round) {
        return snapshots.shown(round.actionId(), false);
    }

    /// Replaces what everybody sees.
    void show(Round round, Map<String, Integer> shown, Instant now) {
        snapshots.show(round.actionId(), round.campaignId(), false, shown, now);
        keepDay(round, LocalDate.ofInstant(now, ZoneOffset.UTC), shown.get(Cells.TOTAL));
    }

    private void keepDay(Round round, LocalDate day, @Nullable Integer total) {
        jdbc.sql("""
                insert into count_day (action_id, day, campaign_id, total) values (:action, :day, :campaign, :total)
                on conflict (action_id, day) do update set total = excluded.total
                """)
                .param("action", round.actionId())
                .param("day", day)
                .param("campaign", round.campaignId())
                .param("total", total, Types.INTEGER)
                .update();
    }

    /// Drift below nothing counts as nothing.
    private Map<String, Cell> cells(UUID actionId) {
        Map<String, Cell> cells = new HashMap<>();
        jdbc.sql("select cell, exact, basis from count_cell where action_id = :action")
                .param("action", actionId)
                .query(row -> {
                    cells.put(row.getString("cell"), new Cell(Math.max(0, row.getInt("exact")), row.getInt("basis")));
                });
        return cells;
    }
}
