package org.groundswell.pledge;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far each piece of news was told. Its row is locked by whoever tells or takes back, until they commit.
@Component
class ToldNews {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    ToldNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Progress lock(String cause) {
        jdbc.sql("insert into told_news (cause, state) values (:cause, 'TELLING') on conflict do nothing")
                .param("cause", cause)
                .update();
        return jdbc.sql("select state, reached from told_news where cause = :cause for update")
                .param("cause", cause)
                .query((row, number) -> new Progress(
                        row.getString("state").equals("TELLING"),
                        Objects.requireNonNullElse(row.getObject("reached", UUID.class), FIRST)))
                .single();
    }

    void reach(String cause, UUID person) {
        jdbc.sql("update told_news set reached = :person where cause = :cause")
                .param("person", person)
                .param("cause", cause)
                .update();
    }

    void end(String cause) {
        jdbc.sql("update told_news set state = 'TOLD', reached = null where cause = :cause")
                .param("cause", cause)
                .update();
    }

    void takeBack(String cause) {
        jdbc.sql("""
                insert into told_news (cause, state) values (:cause, 'TAKEN_BACK')
                on conflict (cause) do update set state = excluded.state, reached = null
                """).param("cause", cause).update();
    }

    /// @param telling whether there may be somebody who was not told, and the news stands
    /// @param reached everybody up to this id was told
    record Progress(boolean telling, UUID reached) {}
}
