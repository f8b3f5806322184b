package org.groundswell.people;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeyedHash;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Tokens;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A key for each day, dropped after two: what was indexed under it cannot be tested against an address any more. Not
/// kept in memory, so that a dropped key is gone and one of a rolled-back transaction never was.
@Component
class DayKeys {

    private final JdbcClient jdbc;
    private final Vault vault;

    DayKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// The keyed index (HMAC-SHA-256) of a value on each of these days.
    Map<LocalDate, byte[]> index(List<LocalDate> days, String purpose, String value) {
        Map<LocalDate, String> keys = keysOf(days);
        return days.stream().collect(Collectors.toMap(day -> day, day -> {
            String key = Optional.ofNullable(keys.get(day)).orElseGet(() -> make(day));
            return KeyedHash.of(KeyedHash.key(Base64.getUrlDecoder().decode(key)), purpose, value);
        }));
    }

    /// @return how many keys went
    int drop(LocalDate before) {
        return jdbc.sql("delete from day_key where day < :before")
                .param("before", before)
                .update();
    }

    private Map<LocalDate, String> keysOf(List<LocalDate> days) {
        Map<LocalDate, String> keys = new HashMap<>();
        jdbc.sql("select id, day, sealed from day_key where day in (:days)")
                .param("days", days)
                .query(row -> {
                    SealedAt place = place(row.getObject("id", UUID.class));
                    keys.put(
                            row.getObject("day", LocalDate.class),
                            vault.open(KeyScope.INSTALLATION, place, row.getBytes("sealed")));
                });
        return keys;
    }

    /// Two requests may be the first of a day: one row wins, and both read that one.
    private String make(LocalDate day) {
        UUID id = Ids.ordered();
        jdbc.sql("insert into day_key (id, day, sealed) values (:id, :day, :sealed) on conflict (day) do nothing")
                .param("id", id)
                .param("day", day)
                .param("sealed", vault.seal(KeyScope.INSTALLATION, place(id), Tokens.make()))
                .update();
        return Objects.requireNonNull(keysOf(List.of(day)).get(day));
    }

    private static SealedAt place(UUID id) {
        return new SealedAt("day_key", "sealed", id);
    }
}
