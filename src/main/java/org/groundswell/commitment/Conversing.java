package org.groundswell.commitment;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.AccountNames;
import org.groundswell.account.Actor;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SealedAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a partner and the admins write to each other about a commitment. The other side is mailed that there is
/// something to read, and not what.
@Component
public class Conversing {

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final Notes notes;
    private final CommitmentMail mail;
    private final CommitmentRecord record;
    private final AccountNames names;

    Conversing(
            JdbcClient jdbc,
            Commitments commitments,
            Notes notes,
            CommitmentMail mail,
            CommitmentRecord record,
            AccountNames names) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.notes = notes;
        this.mail = mail;
        this.record = record;
        this.names = names;
    }

    /// Writes to the coalition. The same id twice writes once.
    ///
    /// @throws NotFound when the actor does not represent the partner
    /// @throws Refused on `text` for no words, too many, or when the campaign keeps none any more
    @Transactional
    public void writeAsPartner(Actor actor, UUID partnerId, UUID commitmentId, UUID id, String text) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, commitmentId, commitments);
        if (!commitment.wasProposed()) {
            throw new Refused("text", "commitment.error.thread.draft");
        }
        if (write(actor, commitment, id, true, text)) {
            mail.written(commitmentId, true);
        }
    }

    /// Writes to the partner. The same id twice writes once.
    ///
    /// @throws org.groundswell.platform.NotAllowed when the actor works in the campaign but is no admin
    /// @throws Refused on `text` for no words, too many, or when the campaign keeps none any more
    @Transactional
    public void writeAsAdmin(Actor actor, UUID campaignId, UUID commitmentId, UUID id, String text) {
        Commitment commitment = CommitmentAccess.proposed(actor, campaignId, commitmentId, commitments);
        if (write(actor, commitment, id, false, text)) {
            mail.written(commitmentId, false);
        }
    }

    /// What was said so far, oldest first. Who may read it is the caller's to check.
    List<ThreadLine> of(CommitmentRow row) {
        return jdbc.sql("""
                select id, at, said_by, from_partner, words from commitment_message
                where commitment_id = :commitment order by at, id
                """)
                .param("commitment", row.id())
                .query((line, number) -> new ThreadLine(
                        line.getObject("at", OffsetDateTime.class).toInstant(),
                        names.of(line.getObject("said_by", UUID.class)),
                        line.getBoolean("from_partner"),
                        notes.open(row.campaignId(), place(line.getObject("id", UUID.class)), line.getBytes("words"))))
                .list();
    }

    private boolean write(Actor actor, Commitment commitment, UUID id, boolean fromPartner, String text) {
        byte[] words = notes.sealMessage(commitment.campaignId(), place(id), text);
        int written = jdbc.sql("""
                insert into commitment_message (id, commitment_id, at, said_by, from_partner, words)
                values (:id, :commitment, :at, :by, :fromPartner, :words) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("commitment", commitment.id())
                .param("at", record.now().atOffset(ZoneOffset.UTC))
                .param("by", actor.accountId())
                .param("fromPartner", fromPartner)
                .param("words", words)
                .update();
        if (written == 0) {
            requireSame(actor, commitment, id);
            return false;
        }
        record.write(actor, commitment, "written", null);
        return true;
    }

    /// A repeat is the same message; another's id is nobody's business.
    private void requireSame(Actor actor, Commitment commitment, UUID id) {
        boolean same = jdbc.sql("""
                select count(*) from commitment_message
                where id = :id and commitment_id = :commitment and said_by = :by
                """)
                        .param("id", id)
                        .param("commitment", commitment.id())
                        .param("by", actor.accountId())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!same) {
            throw new NotFound();
        }
    }

    private static SealedAt place(UUID id) {
        return new SealedAt("commitment_message", "words", id);
    }
}
