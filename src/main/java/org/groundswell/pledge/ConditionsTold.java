package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was told what about the condition of their pledge.
@Component
class ConditionsTold {

    private final JdbcClient jdbc;

    ConditionsTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Actions with somebody who was not told the end.
    List<UUID> actions() {
        return jdbc.sql("""
                select distinct action_id from pledge
                where minimum is not null and state = 'CONFIRMED' and told is distinct from 'END'
                """)
                .query((row, number) -> row.getObject("action_id", UUID.class))
                .list();
    }

    /// Who is to be told, and of which pledge: two people of one mailbox have one each.
    record Due(UUID pledgeId, UUID personId) {}

    /// Some of those who are to be told, and were told nothing today: on the last day how it ended, before it that
    /// so many are in.
    ///
    /// @param in the published number of those who are in: everywhere under an empty name, and by state and county
    List<Due> due(UUID actionId, boolean end, Map<String, Integer> in, LocalDate today) {
        return jdbc.sql("""
                select id, person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and minimum is not null
                    and case when :end then told is distinct from 'END' else told is null and minimum <= (
                        select people from unnest(cast(:places as text[]), cast(:numbers as int[])) as shown (place, people)
                        where place = case scope when 'STATE' then place_state when 'COUNTY' then place_county else '' end)
                    end
                    and not exists (select from pledge other
                        where other.person_id = pledge.person_id and other.told_on = :today)
                order by person_id, id limit 200
                """)
                .param("action", actionId)
                .param("end", end)
                .param("places", in.keySet().toArray(String[]::new))
                .param("numbers", in.values().toArray(Integer[]::new))
                .param("today", today)
                .query((row, number) ->
                        new Due(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Whoever changes a condition and reads on their page that it is on need not be written to about it.
    void read(UUID pledgeId) {
        jdbc.sql("update pledge set told = 'ON' where id = :pledge and told is null")
                .param("pledge", pledgeId)
                .update();
    }

    /// What was written about each of a person's pledges, for those that anything was written about.
    Map<UUID, Told> of(UUID personId) {
        return jdbc
                .sql("select id, told, told_on from pledge where person_id = :person and told_on is not null")
                .param("person", personId)
                .query((row, number) -> new Told(
                        row.getObject("id", UUID.class),
                        Objects.requireNonNullElse(row.getString("told"), ""),
                        row.getObject("told_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Told::pledgeId, told -> told));
    }

    /// @param what that it is on, how it ended, or nothing about what the pledge says by now
    record Told(UUID pledgeId, String what, LocalDate on) {}

    void note(Collection<Due> told, boolean end, LocalDate today) {
        jdbc.sql("""
                update pledge set told = :told, told_on = :today
                where id = any(cast(:pledges as uuid[]))
                """)
                .param("told", end ? "END" : "ON")
                .param("today", today)
                .param(
                        "pledges",
                        Submissions.array(told.stream().map(Due::pledgeId).toList()))
                .update();
    }
}
