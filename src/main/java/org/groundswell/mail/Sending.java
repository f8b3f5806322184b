package org.groundswell.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// Sends what is due. A row is leased before it is sent and marked after: a worker that dies between the two sends it
/// again, under the same Message-ID; a server that does not answer makes a backlog, not an error.
@Component
public class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int BATCH = 50;
    private static final int TRIES = 12;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final MailWords words;
    private final ObjectProvider<Postman> postman;
    private final Clock clock;

    Sending(JdbcClient jdbc, Vault vault, MailWords words, ObjectProvider<Postman> postman, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.words = words;
        this.postman = postman;
        this.clock = clock;
    }

    /// Sends everything that is due now; without a way out nothing is touched and the mail waits.
    ///
    /// @return how many mails left
    public int sendDue() {
        Postman out = postman.getIfAvailable();
        if (out == null) {
            return 0;
        }
        int sent = 0;
        List<Waiting> batch;
        do {
            batch = lease();
            sent += (int) batch.stream().filter(waiting -> send(out, waiting)).count();
        } while (batch.size() == BATCH);
        return sent;
    }

    /// Forgets mail that was sent, cancelled or given up a day ago.
    public void purge() {
        jdbc.sql("delete from outbox where state <> 'waiting' and done_at < :before")
                .param("before", at(clock.instant().minus(Duration.ofHours(24))))
                .update();
    }

    private List<Waiting> lease() {
        Instant now = clock.instant();
        return jdbc.sql("""
                update outbox set tries = tries + 1, next_try = :until where id in (
                    select id from outbox where state = 'waiting' and next_try <= :now
                    order by next_try limit :batch for update skip locked)
                returning id, scope, letter, template, language, tries
                """)
                .param("until", at(now.plus(LEASE)))
                .param("now", at(now))
                .param("batch", BATCH)
                .query(Waiting::of)
                .list();
    }

    private boolean send(Postman out, Waiting mail) {
        try {
            out.deliver(mail.post(vault, words));
            finish(mail, "sent", null);
            return true;
        } catch (MailException later) {
            putOff(mail, later);
        } catch (KeysShredded gone) {
            finish(mail, "cancelled", null);
        } catch (RuntimeException never) {
            // Only the kind of trouble: a message could repeat the address.
            LOG.warn("Mail {} is given up: {}", mail.id(), never.getClass().getSimpleName());
            finish(mail, "failed", never.getClass().getSimpleName());
        }
        return false;
    }

    private void putOff(Waiting mail, MailException failure) {
        String trouble = failure.getClass().getSimpleName();
        if (mail.tries() >= TRIES) {
            finish(mail, "failed", trouble);
            return;
        }
        Duration doubling = Duration.ofMinutes(1L << Math.min(mail.tries() - 1, 10));
        Duration wait = doubling.compareTo(LONGEST_WAIT) < 0 ? doubling : LONGEST_WAIT;
        jdbc.sql("update outbox set next_try = :next, trouble = :trouble where id = :id and state = 'waiting'")
                .param("next", at(clock.instant().plus(wait)))
                .param("trouble", trouble)
                .param("id", mail.id())
                .update();
    }

    private void finish(Waiting mail, String state, @org.jspecify.annotations.Nullable String trouble) {
        jdbc.sql("update outbox set state = :state, trouble = :trouble, done_at = :now where id = :id")
                .param("state", state)
                .param("trouble", trouble)
                .param("now", at(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// A leased row.
    private record Waiting(UUID id, KeyScope scope, byte[] letter, String template, Locale locale, int tries) {

        static Waiting of(ResultSet row, int number) throws SQLException {
            return new Waiting(
                    row.getObject("id", UUID.class),
                    KeyScope.parse(row.getString("scope")),
                    row.getBytes("letter"),
                    row.getString("template"),
                    Locale.forLanguageTag(row.getString("language")),
                    row.getInt("tries"));
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
