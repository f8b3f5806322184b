package org.groundswell.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.groundswell.platform.NetworkPrefix;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes guessing slow: after some failures each further try has to wait, twice as long each time. What counts is one
/// address tried from one network, so that a stranger elsewhere locks nobody out. Two looser limits stand behind it,
/// since addresses and networks are many: by address, known or not, and by network. They never make anybody wait long,
/// or the right password of a whole office would. None of them can be read from what is kept.
@Component
class Slowing {

    private static final Limit PAIR = new Limit(5, Duration.ofMinutes(15));
    private static final Limit ADDRESS = new Limit(100, Duration.ofSeconds(10));
    private static final Limit NETWORK = new Limit(100, Duration.ofSeconds(10));
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Slowing(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// Counts a try before it is made, so that many at once gain nothing.
    ///
    /// @return whether it may be made now
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean begin(byte[] address, String remote) {
        byte[] pair = pair(address, remote);
        if (!count(pair, PAIR)) {
            return false;
        }
        boolean free = count(address, ADDRESS) && count(network(remote), NETWORK);
        if (!free) {
            takeBack(pair);
        }
        return free;
    }

    /// Takes back what a try that went well was counted as.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(byte[] address, String remote) {
        jdbc.sql("delete from sign_in_failure where subject = :subject")
                .param("subject", pair(address, remote))
                .update();
        takeBack(address);
        takeBack(network(remote));
    }

    /// Forgets failures of past days.
    @Transactional
    void forget() {
        Instant before = clock.instant().minus(REMEMBERED);
        jdbc.sql("delete from sign_in_failure where last_at < :before")
                .param("before", at(before))
                .update();
    }

    private void takeBack(byte[] subject) {
        jdbc.sql("update sign_in_failure set failures = greatest(failures - 1, 0) where subject = :subject")
                .param("subject", subject)
                .update();
    }

    private boolean count(byte[] subject, Limit limit) {
        return jdbc.sql("""
                insert into sign_in_failure as f (subject, failures, last_at) values (:subject, 1, :now)
                on conflict (subject) do update set failures = f.failures + 1, last_at = :now
                where f.failures < :free
                   or f.last_at + least(:longest, power(2, least(f.failures - :free, 20))) * interval '1 second' <= :now
                """)
                        .param("subject", subject)
                        .param("now", at(clock.instant()))
                        .param("free", limit.free())
                        .param("longest", limit.longest().toSeconds())
                        .update()
                == 1;
    }

    private byte[] pair(byte[] address, String remote) {
        return keyed(Base64.getEncoder().encodeToString(address)
                + NetworkPrefix.of(remote).text());
    }

    private byte[] network(String remote) {
        return keyed(NetworkPrefix.of(remote).text());
    }

    /// A network, told only by the key of the day, which is in the key store and soon destroyed.
    private byte[] keyed(String network) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return vault.blindIndex(vault.day(today), "sign_in_failure", network);
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// @param free failures before anybody has to wait
    /// @param longest what a wait grows to
    private record Limit(int free, Duration longest) {}
}
