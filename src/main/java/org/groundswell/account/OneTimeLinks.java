package org.groundswell.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links that work once and are only ever printed on the console.
@Component
class OneTimeLinks {

    private static final Duration WORKS_FOR = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a link is good for.
    enum Purpose {
        SETUP("setup"),
        SIGN_IN("sign-in"),
        PASSWORD("password");

        private final String stored;

        Purpose(String stored) {
            this.stored = stored;
        }
    }

    /// Makes a link's token.
    ///
    /// @param account whose link it is, if it is anybody's
    String make(Purpose purpose, @Nullable UUID account) {
        String token = Tokens.make();
        jdbc.sql("""
                insert into one_time_link (token_hash, purpose, account_id, expires_at)
                values (:hash, :purpose, :account, :expires)
                """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.stored)
                .param("account", account)
                .param("expires", at(WORKS_FOR))
                .update();
        return token;
    }

    boolean works(Purpose purpose, String token) {
        return jdbc.sql("""
                        select count(*) from one_time_link
                        where token_hash = :hash and purpose = :purpose and expires_at > :now
                        """)
                        .param("hash", Tokens.hash(token))
                        .param("purpose", purpose.stored)
                        .param("now", at(Duration.ZERO))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Uses a link up: of two who try, one succeeds.
    Optional<Used> use(Purpose purpose, String token) {
        return jdbc.sql("""
                delete from one_time_link where token_hash = :hash and purpose = :purpose and expires_at > :now
                returning account_id
                """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.stored)
                .param("now", at(Duration.ZERO))
                .query((row, number) -> new Used(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /// Makes all links of a purpose useless.
    void clear(Purpose purpose) {
        jdbc.sql("delete from one_time_link where purpose = :purpose")
                .param("purpose", purpose.stored)
                .update();
    }

    /// Removes what does not work any more.
    void forget() {
        jdbc.sql("delete from one_time_link where expires_at <= :now")
                .param("now", at(Duration.ZERO))
                .update();
    }

    private OffsetDateTime at(Duration later) {
        return OffsetDateTime.ofInstant(clock.instant().plus(later), ZoneOffset.UTC);
    }

    /// @param account whose link it was, if it was anybody's
    record Used(@Nullable UUID account) {}
}
