package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    /// Some of those who are to be told, and were told nothing today: on the last day how it ended, before it that
    /// so many are in.
    ///
    /// @param in the published number of those who are in
    List<UUID> due(UUID actionId, boolean end, int in, LocalDate today) {
        return jdbc.sql("""
                select person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and minimum is not null
                    and case when :end then told is distinct from 'END' else told is null and minimum <= :in end
                    and not exists (select from pledge other
                        where other.person_id = pledge.person_id and other.told_on = :today)
                order by person_id limit 200
                """)
                .param("action", actionId)
                .param("end", end)
                .param("in", in)
                .param("today", today)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    void note(UUID actionId, Collection<UUID> persons, boolean end, LocalDate today) {
        jdbc.sql("""
                update pledge set told = :told, told_on = :today
                where action_id = :action and person_id = any(cast(:people as uuid[]))
                """)
                .param("told", end ? "END" : "ON")
                .param("today", today)
                .param("action", actionId)
                .param("people", Submissions.array(persons))
                .update();
    }
}
