package org.groundswell.commitment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Surroundings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds whoever answers for an agreed commitment fourteen and three days before it is due and on the day, and tells
/// the
/// admins once when it is late. Each mail and the note that it was written are one transaction, and what another
/// instance looks at is left to it.
@Component
@Transactional
public class Reminding {

    /// Stands for the mail to the admins where reminders are counted in days before.
    private static final int LATE = -1;

    private static final String DUE = """
            select c.id, c.due_on, c.state_since, s.days
            from commitment c join action a on a.id = c.action_id
            cross join lateral (
                select coalesce(min(day), -1) as days from (values (14), (3), (0)) step (day)
                where c.due_on >= :today and c.due_on - day <= :today) s
            where c.state = 'AGREED' and a.state = 'PUBLISHED' and c.due_on <= cast(:today as date) + 14
              and not exists (select from commitment_reminder r
                  where r.commitment_id = c.id and r.due_on = c.due_on and r.days = s.days)
              and (s.days = -1 or not exists (select from commitment_unreminded u where u.commitment_id = c.id))
            order by c.due_on, c.id limit 50
            for no key update of c skip locked for share of a skip locked
            """;

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final CommitmentMail mail;
    private final CommitmentRecord record;
    private final Surroundings surroundings;

    Reminding(
            JdbcClient jdbc,
            Commitments commitments,
            CommitmentMail mail,
            CommitmentRecord record,
            Surroundings surroundings) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.mail = mail;
        this.record = record;
        this.surroundings = surroundings;
    }

    /// Writes some of the reminders that are due. One whose day came before the coalition agreed is only noted.
    ///
    /// @return how many commitments had their turn
    public int remindSome() {
        List<Due> due = jdbc.sql(DUE)
                .param("today", surroundings.today())
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        surroundings.day(row.getObject("state_since", OffsetDateTime.class)
                                .toInstant()),
                        row.getInt("days")))
                .list();
        due.forEach(this::remind);
        return due.size();
    }

    /// Stops the reminders of one commitment, or lets them go out again. The admins hear all the same when it is
    /// late.
    public void setReminded(Actor actor, UUID partnerId, UUID id, boolean reminded) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        String change = reminded
                ? "delete from commitment_unreminded where commitment_id = :id"
                : "insert into commitment_unreminded (commitment_id) values (:id) on conflict do nothing";
        if (jdbc.sql(change).param("id", id).update() == 0) {
            return;
        }
        if (reminded) {
            record.write(actor, commitment, "reminders-on", null);
        } else {
            mail.cancelReminders(id);
            record.write(actor, commitment, "reminders-off", null);
        }
    }

    /// Whether its owner wants to be reminded.
    @Transactional(readOnly = true)
    public boolean reminded(UUID id) {
        return jdbc.sql("select count(*) from commitment_unreminded where commitment_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void remind(Due due) {
        jdbc.sql("insert into commitment_reminder (commitment_id, due_on, days) values (:id, :dueOn, :days)")
                .param("id", due.id())
                .param("dueOn", due.dueOn())
                .param("days", due.days())
                .update();
        if (due.days() == LATE) {
            mail.late(due.id(), surroundings.morning());
        } else if (due.agreedOn().isBefore(due.dueOn().minusDays(due.days()))) {
            mail.remind(due.id(), surroundings.morning());
        }
    }

    private record Due(UUID id, LocalDate dueOn, LocalDate agreedOn, int days) {}
}
