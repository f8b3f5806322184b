package org.groundswell.pledge;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.count.Deltas;
import org.groundswell.count.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pledges in their tables. Saving one appends what it changes in the counts, in the same transaction.
@Component
class Pledges {

    private static final String SELECT = """
            select id, action_id, campaign_id, person_id, state, day, keep_until, for_day, zip, place_state, place_county, scope, minimum,
                   source, reconfirmed, answered, seat, proven_by,
                   array(select way_id from pledge_way where pledge_id = pledge.id) as ways
            from pledge
            """;

    private final JdbcClient jdbc;
    private final Deltas deltas;

    Pledges(JdbcClient jdbc, Deltas deltas) {
        this.jdbc = jdbc;
        this.deltas = deltas;
    }

    /// The pledge, locked until the transaction ends.
    Optional<Pledge> lock(PledgeOf of) {
        return jdbc.sql(SELECT + "where action_id = ? and person_id = ? and seat = ? for update")
                .params(of.actionId(), of.personId(), of.seat())
                .query(Pledges::pledge)
                .optional();
    }

    /// Everything a person promised, by day of promise.
    List<Pledge> of(UUID personId) {
        return jdbc.sql(SELECT + "where person_id = :person order by seat, day, id")
                .param("person", personId)
                .query(Pledges::pledge)
                .list();
    }

    /// The same, locked until the transaction ends.
    List<Pledge> lockAll(UUID personId) {
        return jdbc.sql(SELECT + "where person_id = :person order by id for update")
                .param("person", personId)
                .query(Pledges::pledge)
                .list();
    }

    void save(Pledge pledge) {
        write(pledge);
        saveWays(pledge);
        pledge.changes().forEach((bundle, n) -> deltas.append(pledge.campaignId(), pledge.actionId(), bundle, n));
    }

    private void write(Pledge pledge) {
        jdbc.sql("""
                insert into pledge (id, action_id, campaign_id, person_id, state, day, keep_until, for_day, zip,
                    place_state, place_county, scope, minimum, source, reconfirmed, answered, seat, proven_by)
                values (:id, :action, :campaign, :person, :state, :day, :until, :forDay, :zip,
                    :placeState, :placeCounty, :scope, :minimum, :source, :reconfirmed, :answered, :seat, :proof)
                on conflict (id) do update set state = excluded.state, day = excluded.day,
                    keep_until = excluded.keep_until, for_day = excluded.for_day, zip = excluded.zip,
                    place_state = excluded.place_state, place_county = excluded.place_county,
                    scope = excluded.scope, minimum = excluded.minimum, source = excluded.source,
                    reconfirmed = excluded.reconfirmed, answered = excluded.answered,
                    told = case when pledge.scope <> 'EVERYWHERE' and pledge.place_county <> excluded.place_county
                            then null when (pledge.state, pledge.scope, pledge.minimum)
                            = (excluded.state, excluded.scope, excluded.minimum) then pledge.told end
                """).params(written(pledge)).update();
    }

    private static Map<String, ?> written(Pledge pledge) {
        var written = new HashMap<String, @Nullable Object>();
        written.put("id", pledge.id());
        written.put("action", pledge.actionId());
        written.put("campaign", pledge.campaignId());
        written.put("person", pledge.personId());
        written.put("state", pledge.state().name());
        written.put("day", pledge.day());
        written.put("until", pledge.keptUntil());
        written.put("forDay", pledge.forDay());
        written.put("zip", pledge.zip());
        written.put("placeState", pledge.terms().place().state());
        written.put("placeCounty", pledge.terms().place().county());
        Condition condition = pledge.condition();
        written.put("scope", condition == null ? null : condition.scope().name());
        written.put("minimum", condition == null ? null : condition.minimum());
        written.put("source", pledge.terms().source());
        written.put("reconfirmed", pledge.terms().reconfirmed());
        written.put("answered", pledge.terms().answered());
        written.put("seat", pledge.seat());
        written.put("proof", pledge.proof().name());
        return written;
    }

    /// People with a standing promise for an action, in pages of ids: for writing to all of them.
    List<UUID> personsIn(UUID actionId, UUID after, int atMost) {
        return jdbc.sql("""
                select distinct person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and person_id > :after
                order by person_id limit :most
                """)
                .param("action", actionId)
                .param("after", after)
                .param("most", atMost)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /// Some of the persons in a campaign all of whose pledges are past the day that was said, and whose actions are
    /// none of these. A sign-up that waits keeps a person too.
    List<UUID> due(UUID campaignId, LocalDate today, Collection<UUID> keptActions) {
        return jdbc.sql("""
                select id from person where campaign_id = :campaign
                    and exists (select from pledge where person_id = person.id)
                    and not exists (select from submission where person_id = person.id)
                    and not exists (select from pledge where person_id = person.id
                        and (keep_until >= :today or action_id = any(cast(:kept as uuid[]))))
                limit 500
                """)
                .param("campaign", campaignId)
                .param("today", today)
                .param("kept", Submissions.array(keptActions))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Adds to what stays when people are forgotten: how many they were, by way, state and day.
    void total(Collection<UUID> personIds) {
        jdbc.sql("""
                insert into pledge_total as t (action_id, way_id, state, day, people)
                select p.action_id, w.way_id, p.state, p.day, count(*)
                from pledge p left join lateral (
                    select null::uuid as way_id
                    union all select way_id from pledge_way where pledge_id = p.id) w on true
                where p.person_id = any(cast(:people as uuid[]))
                group by p.action_id, w.way_id, p.state, p.day
                on conflict (action_id, way_id, state, day) do update set people = t.people + excluded.people
                """).param("people", Submissions.array(personIds)).update();
    }

    private void saveWays(Pledge pledge) {
        jdbc.sql("""
                with chosen as (select unnest(cast(:ways as uuid[])) as way_id),
                gone as (
                    delete from pledge_way where pledge_id = :id and way_id not in (select way_id from chosen))
                insert into pledge_way (pledge_id, way_id) select :id, way_id from chosen on conflict do nothing
                """)
                .param("id", pledge.id())
                .param("ways", Submissions.array(pledge.ways()))
                .update();
    }

    private static Pledge pledge(ResultSet row, int number) throws SQLException {
        return new Pledge(
                row.getObject("id", UUID.class),
                new PledgeOf(
                        row.getObject("action_id", UUID.class),
                        row.getObject("campaign_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getInt("seat")),
                Pledge.Proof.valueOf(row.getString("proven_by")),
                Pledge.State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                row.getObject("keep_until", LocalDate.class),
                new Terms(
                        ways(row.getArray("ways")),
                        row.getString("zip"),
                        new Place(row.getString("place_state"), row.getString("place_county")),
                        condition(row),
                        row.getObject("for_day", LocalDate.class),
                        row.getObject("source", UUID.class),
                        row.getBoolean("reconfirmed"),
                        row.getBoolean("answered")));
    }

    private static @Nullable Condition condition(ResultSet row) throws SQLException {
        String scope = row.getString("scope");
        return scope == null ? null : new Condition(Condition.Scope.valueOf(scope), row.getInt("minimum"));
    }

    static Set<UUID> ways(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }
}
