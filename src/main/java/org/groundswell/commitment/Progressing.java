package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How far a partner is with what was agreed: said by the partner, mailed to nobody.
@Component
public class Progressing {

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final Notes notes;
    private final CommitmentRecord record;
    private final Surroundings surroundings;

    Progressing(
            JdbcClient jdbc, Commitments commitments, Notes notes, CommitmentRecord record, Surroundings surroundings) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.notes = notes;
        this.record = record;
        this.surroundings = surroundings;
    }

    /// Adds to what is known of an agreed commitment. The same id twice adds once.
    ///
    /// @throws NotFound when the actor does not represent the partner
    /// @throws Refused when nothing is agreed, or this says nothing
    @Transactional
    public void add(Actor actor, UUID partnerId, UUID commitmentId, Progress progress) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, commitmentId, commitments);
        if (!commitment.state().allows(CommitmentVerb.NOTE)) {
            throw new Refused("", "commitment.error.transition");
        }
        Promise promise = commitment.promise();
        progress.check(promise, surroundings.today());
        byte[] note = notes.seal(commitment.campaignId(), place(progress.id()), progress.note());
        if (insert(actor, commitmentId, promise, progress, note) == 0) {
            requireSame(commitmentId, progress.id());
        } else if (promise.quantity() == null) {
            record.write(actor, commitment, "noted", null);
        } else {
            record.write(actor, commitment, "progressed", null, progress.amount(), promise.quantity());
        }
    }

    /// What was said so far, newest first. Who may read it is the caller's to check.
    List<ProgressLine> of(CommitmentRow row) {
        return jdbc.sql("""
                select id, day, amount, note from commitment_progress
                where commitment_id = :commitment order by day desc, id desc
                """)
                .param("commitment", row.id())
                .query((line, number) -> new ProgressLine(
                        line.getObject("day", LocalDate.class),
                        line.getObject("amount", Integer.class),
                        notes.open(row.campaignId(), place(line.getObject("id", UUID.class)), line.getBytes("note"))))
                .list();
    }

    private int insert(Actor actor, UUID commitmentId, Promise promise, Progress progress, byte @Nullable [] note) {
        return jdbc.sql("""
                insert into commitment_progress (id, commitment_id, day, amount, note, said_by)
                values (:id, :commitment, :day, :amount, :note, :by) on conflict (id) do nothing
                """)
                .param("id", progress.id())
                .param("commitment", commitmentId)
                .param("day", progress.day())
                .param("amount", promise.quantity() == null ? null : progress.amount())
                .param("note", note)
                .param("by", actor.accountId())
                .update();
    }

    /// A repeat is the same line of the same commitment; another's id is nobody's business.
    private void requireSame(UUID commitmentId, UUID id) {
        int same = jdbc.sql("select count(*) from commitment_progress where id = :id and commitment_id = :commitment")
                .param("id", id)
                .param("commitment", commitmentId)
                .query(Integer.class)
                .single();
        if (same == 0) {
            throw new NotFound();
        }
    }

    private static SealedAt place(UUID id) {
        return new SealedAt("commitment_progress", "note", id);
    }
}
