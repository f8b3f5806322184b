package org.groundswell.mail;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the queue stands, for those who run the installation.
@Component
public class OutboxQueries {

    private final JdbcClient jdbc;
    private final ObjectProvider<Postman> postman;

    OutboxQueries(JdbcClient jdbc, ObjectProvider<Postman> postman) {
        this.jdbc = jdbc;
        this.postman = postman;
    }

    /// Whether mail has a way out of the house.
    public boolean configured() {
        return postman.getIfAvailable() != null;
    }

    /// How many mails of one cause still wait.
    public int waitingFor(String cause) {
        return jdbc.sql("select count(*) from outbox where cause = :cause and state = 'waiting'")
                .param("cause", cause)
                .query(Integer.class)
                .single();
    }

    /// How many mails to an addressee we still have, sent or not.
    public int count(UUID addressee) {
        return jdbc.sql("select count(*) from outbox where addressee = :addressee")
                .param("addressee", addressee)
                .query(Integer.class)
                .single();
    }

    /// How many mails wait, have met trouble while waiting, or were given up since yesterday.
    public OutboxStanding standing() {
        return jdbc.sql("""
                select count(*) filter (where state = 'waiting') as waiting,
                       count(*) filter (where state = 'waiting' and trouble is not null) as troubled,
                       count(*) filter (where state = 'failed') as failed
                from outbox
                """).query(OutboxStanding.class).single();
    }
}
