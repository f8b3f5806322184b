package org.groundswell.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queue as a sender sees it: rows are leased for a while and given back with what became of them. A lease that
/// nobody gives back ends by itself.
@Component
class Leases {

    static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Leases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Leases what is due, what somebody waits for first.
    List<Waiting> take() {
        Instant now = clock.instant();
        return jdbc
                .sql("""
                update outbox set tries = tries + 1, next_try = :until where id in (
                    select id from outbox where state = 'waiting' and next_try <= :now
                    order by asked_for desc, next_try limit :batch for update skip locked)
                returning id, scope, letter, template, language, tries, asked_for, cause, addressee
                """)
                .param("until", at(now.plus(LEASE)))
                .param("now", at(now))
                .param("batch", BATCH)
                .query(Waiting::of)
                .list()
                .stream()
                .sorted(Comparator.comparing(Waiting::askedFor).reversed())
                .toList();
    }

    /// Whether nobody was erased and nothing called off since the row was leased.
    boolean stands(Waiting mail) {
        return jdbc.sql("select exists (select from outbox where id = :id and state = 'waiting')")
                .param("id", mail.id())
                .query(Boolean.class)
                .single();
    }

    /// Gives mails back as if they had not been tried, for after a pause. The first, with which nobody answered,
    /// waits longer, so that it does not stand in front of the others for ever.
    void pause(List<Waiting> mails, String trouble) {
        Instant now = clock.instant();
        jdbc.sql("""
                update outbox set tries = tries - 1, trouble = :trouble,
                    next_try = case when id = :first then cast(:last as timestamptz) else :next end
                where id = any(cast(:ids as uuid[])) and state = 'waiting'
                """)
                .param("trouble", trouble)
                .param("first", mails.getFirst().id())
                .param("last", at(now.plus(PAUSE.multipliedBy(2))))
                .param("next", at(now.plus(PAUSE)))
                .param("ids", mails.stream().map(mail -> mail.id().toString()).toArray(String[]::new))
                .update();
    }

    void putOff(Waiting mail, Duration wait, String trouble) {
        jdbc.sql("update outbox set next_try = :next, trouble = :trouble where id = :id and state = 'waiting'")
                .param("next", at(clock.instant().plus(wait)))
                .param("trouble", trouble)
                .param("id", mail.id())
                .update();
    }

    void finish(Waiting mail, String state, @Nullable String trouble) {
        jdbc.sql("update outbox set state = :state, trouble = :trouble, done_at = :now where id = :id")
                .param("state", state)
                .param("trouble", trouble)
                .param("now", at(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    /// Deletes what was finished that long ago.
    void purge(Duration age) {
        jdbc.sql("delete from outbox where state <> 'waiting' and done_at < :before")
                .param("before", at(clock.instant().minus(age)))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// A leased row.
    record Waiting(
            UUID id,
            KeyScope scope,
            byte[] letter,
            String template,
            Locale locale,
            int tries,
            boolean askedFor,
            String cause,
            @Nullable UUID addressee) {

        static Waiting of(ResultSet row, int number) throws SQLException {
            return new Waiting(
                    row.getObject("id", UUID.class),
                    KeyScope.parse(row.getString("scope")),
                    row.getBytes("letter"),
                    row.getString("template"),
                    Locale.forLanguageTag(row.getString("language")),
                    row.getInt("tries"),
                    row.getBoolean("asked_for"),
                    row.getString("cause"),
                    row.getObject("addressee", UUID.class));
        }

        Post post(Vault vault, MailWords words) {
            Letter open = Letter.open(vault, scope, Outbox.place(id), letter);
            return new Post(
                    id,
                    open.recipient(),
                    words.subject(template, locale, open.values()),
                    words.body(template, locale, open),
                    locale.getLanguage(),
                    open.stopLink());
        }
    }
}
