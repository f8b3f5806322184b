package org.groundswell.count;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads of counts.
@Component
public class CountQueries {

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Clock clock;

    CountQueries(JdbcClient jdbc, Bundles bundles, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.clock = clock;
    }

    /// What anybody may see of this action's count; no number as long as none may be shown.
    public PublishedCount published(UUID actionId) {
        return published(List.of(actionId)).getOrDefault(actionId, PublishedCount.NOTHING);
    }

    /// The same for many actions in one query; every id that was asked for has an entry.
    public Map<UUID, PublishedCount> published(Collection<UUID> actionIds) {
        Map<UUID, PublishedCount> found = new HashMap<>();
        if (!actionIds.isEmpty()) {
            rows(actionIds).forEach((action, rows) -> found.put(action, published(rows)));
        }
        actionIds.forEach(id -> found.putIfAbsent(id, PublishedCount.NOTHING));
        return found;
    }

    /// Numbers to the person, for organizers: at most a few seconds old, absent under ten. Ask who is asking first.
    public ExactCount exact(UUID actionId) {
        Map<String, Integer> cells = new HashMap<>();
        jdbc.sql("select cell, exact from count_cell where action_id = :action")
                .param("action", actionId)
                .query(row -> {
                    cells.put(row.getString("cell"), row.getInt("exact"));
                });
        return ExactCount.of(cells);
    }

    /// What anybody may see of the answers after this action's day.
    public Kept kept(UUID actionId) {
        return published(actionId).kept();
    }

    /// The answers to the person, for organizers: absent under ten. Ask who is asking first.
    public ExactKept exactKept(UUID actionId) {
        Map<String, Integer> cells = new HashMap<>();
        jdbc.sql("select cell, people from count_kept where action_id = :action")
                .param("action", actionId)
                .query(row -> {
                    cells.put(row.getString("cell"), row.getInt("people"));
                });
        return ExactKept.of(cells);
    }

    /// How those who wait for others would come in, rounded, at each place where that may be drawn; for organizers
    /// only, ask who is asking first.
    public Map<Place, TippingCurve> tipping(UUID actionId) {
        Map<Place, TippingCurve> shown = new HashMap<>();
        TippingCurve.of(bundles.of(actionId))
                .forEach((place, curve) -> curve.shown().ifPresent(drawn -> shown.put(place, drawn)));
        return shown;
    }

    /// The published total at the end of each of the last `days` days, today included and last. Days before the
    /// first number, and days without one, are left out.
    public List<DayCount> byDay(UUID actionId, int days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusDays(days - 1L);
        NavigableMap<LocalDate, Optional<Integer>> moves = moves(actionId, first);
        List<DayCount> counts = new ArrayList<>();
        first.datesUntil(today.plusDays(1)).forEach(day -> {
            Map.@Nullable Entry<LocalDate, Optional<Integer>> last = moves.floorEntry(day);
            if (last != null) {
                last.getValue().ifPresent(total -> counts.add(new DayCount(day, total)));
            }
        });
        return counts;
    }

    /// How many had confirmed at the end of each of the last days on which the action was counted, latest first, to
    /// the person; days with fewer than ten are left out. For organizers, ask who is asking first.
    public List<DayCount> exactByDay(UUID actionId, int days) {
        return jdbc.sql("""
                select day, people as total from count_exact_day where action_id = :action and people >= :least
                order by day desc limit :days
                """)
                .param("action", actionId)
                .param("least", HowWeCount.LEAST)
                .param("days", days)
                .query(new DataClassRowMapper<>(DayCount.class))
                .list();
    }

    private Map<UUID, List<SnapshotRow>> rows(Collection<UUID> actionIds) {
        Map<UUID, List<SnapshotRow>> rows = new LinkedHashMap<>();
        jdbc.sql("""
                select r.action_id as action, r.counted_at, s.cell, s.value
                from count_round r left join count_snapshot s on s.action_id = r.action_id
                where r.action_id in (:actions) and r.counted_at is not null
                """)
                .param("actions", actionIds)
                .query(new DataClassRowMapper<>(SnapshotRow.class))
                .list()
                .forEach(row -> rows.computeIfAbsent(row.action(), a -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    private static PublishedCount published(List<SnapshotRow> rows) {
        Map<String, Integer> cells = new HashMap<>();
        for (SnapshotRow row : rows) {
            if (row.cell() != null && row.value() != null) {
                cells.put(row.cell(), row.value());
            }
        }
        return PublishedCount.of(cells, rows.getFirst().countedAt().toInstant());
    }

    private NavigableMap<LocalDate, Optional<Integer>> moves(UUID actionId, LocalDate first) {
        NavigableMap<LocalDate, Optional<Integer>> moves = new TreeMap<>();
        jdbc.sql("""
                select day, total from count_day
                where action_id = :action and day >= coalesce(
                    (select max(day) from count_day where action_id = :action and day <= :first), :first)
                """)
                .param("action", actionId)
                .param("first", first)
                .query(new DataClassRowMapper<>(DayRow.class))
                .list()
                .forEach(row -> moves.put(row.day(), Optional.ofNullable(row.total())));
        return moves;
    }

    private record DayRow(LocalDate day, @Nullable Integer total) {}

    private record SnapshotRow(
            UUID action,
            OffsetDateTime countedAt,
            @Nullable String cell,
            @Nullable Integer value) {}
}
