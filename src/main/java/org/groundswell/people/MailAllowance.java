package org.groundswell.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often anybody may have a stranger's address mailed: twice in 24 hours across all campaigns, however often it is
/// typed. How many forms one network may send is asked before, by [org.groundswell.platform.VisitorLimits].
@Component
public class MailAllowance {

    /// Takes one mail, as part of a statement; there is a row in `taken` if one was left.
    static final String TAKE = """
            yesterday as (
                select count(*) mails from typed_address, unnest(mailed_at) moment
                where address_hash = :yesterday and moment > :since),
            taken as (
                insert into typed_address as mine (address_hash, day, mailed_at)
                select :today, :day, array[cast(:now as timestamptz)] from yesterday where mails < :most
                on conflict (address_hash) do update set mailed_at = mine.mailed_at || excluded.mailed_at
                where cardinality(mine.mailed_at) + (select mails from yesterday) < :most
                returning address_hash)
            """;

    private static final int MAILS = 2;
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final int DAYS_KEPT = 2;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    MailAllowance(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// Takes one mail from what is left for an address, in the caller's transaction.
    ///
    /// @return whether there was one left
    public boolean take(MailAddress address) {
        return jdbc.sql("with " + TAKE + "select exists (select from taken)")
                .params(taking(address))
                .query(Boolean.class)
                .single();
    }

    /// What [#TAKE] is given.
    Map<String, Object> taking(MailAddress address) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        LocalDate today = now.toLocalDate();
        return Map.of(
                "yesterday",
                index(today.minusDays(1), address),
                "since",
                now.minus(WINDOW),
                "today",
                index(today, address),
                "day",
                today,
                "now",
                now,
                "most",
                MAILS);
    }

    /// Drops keys and counts once no limit needs them. Without its day's key a hash cannot be tested against an
    /// address any more, in an old backup neither.
    public void purge() {
        LocalDate before = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT - 1);
        jdbc.sql("delete from typed_address where day < :before")
                .param("before", before)
                .update();
        vault.dropDays(before);
    }

    private byte[] index(LocalDate day, MailAddress address) {
        return vault.blindIndex(vault.day(day), "typed_address", address.text());
    }
}
