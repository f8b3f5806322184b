package org.groundswell.count;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The publisher's looks at actions, and what each look left for everybody to see.
@Component
class Rounds {

    /// More wait for the next minute, so that one run stays short.
    private static final int MOST = 500;

    /// An action's turn to be looked at.
    record Round(UUID actionId, UUID campaignId, boolean keptBack) {}

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Actions that moved and were not looked at after `latest`, with all their cells. Holds [CountLock] from here
    /// to the end of the transaction.
    Map<Round, List<CellLine>> due(Instant latest) {
        CountLock.hold(jdbc);
        Map<UUID, Round> rounds = new LinkedHashMap<>();
        jdbc.sql("""
                select action_id, campaign_id, kept_back from count_round
                where due and (looked_at is null or looked_at <= :latest)
                order by looked_at nulls first limit :most
                """)
                .param("latest", latest.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(new DataClassRowMapper<>(Round.class))
                .list()
                .forEach(round -> rounds.put(round.actionId(), round));
        return rounds.isEmpty() ? Map.of() : withCells(rounds);
    }

    /// Writes down that an action was looked at.
    void look(Round round, boolean keptBack, Instant now) {
        jdbc.sql("update count_round set due = false, looked_at = :now, kept_back = :back where action_id = :action")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("back", keptBack)
                .param("action", round.actionId())
                .update();
    }

    void keepBases(Round round, List<CellLine> moved) {
        for (CellLine line : moved) {
            jdbc.sql("update count_cell set basis = :basis where action_id = :action and cell = :cell")
                    .param("basis", line.basis())
                    .param("action", round.actionId())
                    .param("cell", line.cell())
                    .update();
        }
    }

    /// What everybody sees now.
    Map<String, Integer> shown(Round round) {
        Map<String, Integer> shown = new HashMap<>();
        jdbc.sql("select cell, value from count_snapshot where action_id = :action")
                .param("action", round.actionId())
                .query(row -> {
                    shown.put(row.getString("cell"), row.getInt("value"));
                });
        return shown;
    }

    /// Replaces what everybody sees.
    void show(Round round, Map<String, Integer> shown, Instant now) {
        jdbc.sql("delete from count_snapshot where action_id = :action")
                .param("action", round.actionId())
                .update();
        shown.forEach((cell, value) -> jdbc.sql("""
                insert into count_snapshot (action_id, cell, campaign_id, value)
                values (:action, :cell, :campaign, :value)
                """)
                .param("action", round.actionId())
                .param("cell", cell)
                .param("campaign", round.campaignId())
                .param("value", value)
                .update());
        jdbc.sql("update count_round set counted_at = :now where action_id = :action")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("action", round.actionId())
                .update();
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

    private Map<Round, List<CellLine>> withCells(Map<UUID, Round> rounds) {
        Map<Round, List<CellLine>> cells = new LinkedHashMap<>();
        rounds.values().forEach(round -> cells.put(round, new ArrayList<>()));
        jdbc.sql("select action_id, cell, exact, basis from count_cell where action_id in (:actions) order by cell")
                .param("actions", rounds.keySet())
                .query(new DataClassRowMapper<>(CellLine.class))
                .list()
                .forEach(line -> cells.computeIfAbsent(
                                Objects.requireNonNull(rounds.get(line.actionId())), r -> new ArrayList<>())
                        .add(line));
        return cells;
    }
}
