package org.groundswell.journal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes and reads the journal. The pool's role may insert and select here and nothing else.
@Component
public class Journal {

    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Records a deed in the caller's transaction, so that neither exists without the other.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException when the caller has none
    /// @param messageKey the sentence; place 0 is the actor's name, `arguments` follow from place 1
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(UUID actorId, Subject subject, String messageKey, @Nullable String reason, String... arguments) {
        jdbc.sql("""
                insert into journal_entry
                    (id, at, actor_id, subject_kind, subject_id, campaign_id, message_key, arguments, reason)
                values (:id, :at, :actor, :kind, :subject, :campaign, :key, cast(:arguments as text[]), :reason)
                """)
                .param("id", Ids.ordered())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actorId)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("campaign", subject.campaignId())
                .param("key", messageKey)
                .param("arguments", arguments)
                .param("reason", reason)
                .update();
    }

    /// What happened to one thing, newest first. A subject with a campaign leaves out what happened to it in
    /// others.
    public List<JournalLine> about(Subject subject, int atMost) {
        return jdbc.sql("""
                select at, actor_id, message_key, arguments, reason from journal_entry
                where subject_kind = :kind and subject_id = :subject
                  and (cast(:campaign as uuid) is null or campaign_id is null or campaign_id = :campaign)
                order by at desc, id desc limit :most
                """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("campaign", subject.campaignId())
                .param("most", atMost)
                .query(Journal::line)
                .list();
    }

    private static JournalLine line(ResultSet row, int number) throws SQLException {
        Array arguments = row.getArray("arguments");
        return new JournalLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("message_key"),
                List.of((String[]) arguments.getArray()),
                row.getString("reason"));
    }
}
