package org.groundswell.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where mail is put, in the caller's transaction: it leaves if and only if its cause was committed.
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// Puts a mail into the queue.
    ///
    /// @throws IllegalArgumentException when the address could break a mail header
    public void enqueue(OutgoingMail mail) {
        enqueue(mail, null);
    }

    /// Puts a mail into the queue. One that may leave at once is one that somebody waits for: it goes ahead of news
    /// to many.
    ///
    /// @param addressee whom it is for, by an id that the writer knows and [#erase] is given
    /// @throws IllegalArgumentException when the address could break a mail header
    public void enqueue(OutgoingMail mail, @Nullable UUID addressee) {
        if (mail.recipient().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an address with control characters");
        }
        UUID id = Ids.random();
        jdbc.sql("""
                insert into outbox (id, addressee, scope, letter, template, language, cause, not_before, asked_for,
                    state, next_try)
                values (:id, :addressee, :scope, :letter, :template, :language, :cause, :notBefore, :askedFor,
                    'waiting', :notBefore)
                """)
                .param("id", id)
                .param("addressee", addressee)
                .param("scope", mail.scope().fileName())
                .param("letter", Letter.of(mail).seal(vault, mail.scope(), place(id)))
                .param("template", mail.template())
                .param("language", mail.locale().getLanguage())
                .param("cause", mail.cause())
                .param("notBefore", OffsetDateTime.ofInstant(mail.notBefore(), ZoneOffset.UTC))
                .param("askedFor", !mail.notBefore().isAfter(clock.instant()))
                .update();
    }

    /// Deletes all mail to these addressees whatever became of it: who is erased leaves no sealed address behind,
    /// sent or not.
    public void erase(Collection<UUID> addressees) {
        jdbc.sql("delete from outbox where addressee = any(cast(:ids as uuid[]))")
                .param("ids", addressees.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /// Cancels what has not left yet of a cause.
    ///
    /// @return how many mails will not be sent
    public int cancel(String cause) {
        return jdbc.sql("""
                update outbox set state = 'cancelled', done_at = :now where cause = :cause and state = 'waiting'
                """)
                .param("cause", cause)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /// Cancels what nobody tried to send yet of a cause. What is just being sent leaves, so that whoever is
    /// written to again later gets no second mail.
    ///
    /// @return the addressees who get none
    public List<UUID> callOff(String cause) {
        return jdbc.sql("""
                update outbox set state = 'cancelled', done_at = :now
                where cause = :cause and state = 'waiting' and tries = 0 and addressee is not null
                returning addressee
                """)
                .param("cause", cause)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, number) -> row.getObject("addressee", UUID.class))
                .list();
    }

    /// Cancels what has not left yet to an addressee of mail to many, which they did not ask for.
    public void cancelFor(UUID addressee) {
        jdbc.sql("""
                update outbox set state = 'cancelled', done_at = :now
                where addressee = :addressee and state = 'waiting' and not asked_for
                """)
                .param("addressee", addressee)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    static SealedAt place(UUID id) {
        return new SealedAt("outbox", "letter", id);
    }
}
