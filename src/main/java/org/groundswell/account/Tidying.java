package org.groundswell.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps no address longer than it is of use: what became of an invitation stands in the journal.
@Component
class Tidying {

    /// So long a link explains itself after its time.
    private static final Duration EXPLAINED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final OneTimeLinks links;
    private final Clock clock;

    Tidying(JdbcClient jdbc, OneTimeLinks links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    void forgetLinks() {
        links.forget();
        jdbc.sql("delete from invitation where expires_at < :before")
                .param("before", OffsetDateTime.ofInstant(clock.instant().minus(EXPLAINED), ZoneOffset.UTC))
                .update();
    }
}
