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

    private static final String NOT_TODAY = """
             and not exists (select from pledge other
                where other.person_id = pledge.person_id and other.told_on = :today)
            order by person_id limit 200
            """;

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

    /// @param in the published number of those who are in
    List<UUID> toTellItIsOn(UUID actionId, int in, LocalDate today) {
        return jdbc.sql("""
                select person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and minimum <= :in and told is null
                """ + NOT_TODAY)
                .param("action", actionId)
                .param("in", in)
                .param("today", today)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    List<UUID> toTellTheEnd(UUID actionId, LocalDate today) {
        return jdbc.sql("""
                select person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and minimum is not null
                    and told is distinct from 'END'
                """ + NOT_TODAY)
                .param("action", actionId)
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
