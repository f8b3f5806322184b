package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.count.CountQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom [Asking] writes to, in pages of ids.
@Component
class WhomToAsk {

    private final JdbcClient jdbc;
    private final CountQueries counts;

    WhomToAsk(JdbcClient jdbc, CountQueries counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /// Those who have not said yes again yet.
    ///
    /// @param settled who confirmed after this day is asked nothing
    List<UUID> whetherStillIn(UUID actionId, LocalDate settled, UUID after, int atMost) {
        return jdbc.sql("""
                select distinct person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and person_id > :after
                    and not reconfirmed and day <= :settled
                order by person_id limit :most
                """)
                .param("action", actionId)
                .param("settled", settled)
                .param("after", after)
                .param("most", atMost)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /// Those who did not answer yet. Who waited for more than everybody sees had promised nothing and gets no mail;
    /// if they come, their page asks all the same.
    List<UUID> whetherTheyTookPart(UUID actionId, UUID after, int atMost) {
        return jdbc.sql("""
                select distinct person_id from pledge
                where action_id = :action and state = 'CONFIRMED' and person_id > :after and not answered
                    and (minimum is null or scope <> 'EVERYWHERE' or minimum <= :in)
                order by person_id limit :most
                """)
                .param("action", actionId)
                .param("in", counts.published(actionId).total().orElse(0))
                .param("after", after)
                .param("most", atMost)
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }
}
