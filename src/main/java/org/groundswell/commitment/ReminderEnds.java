package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.action.ActionCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Holds back reminders that wait to leave when there is nothing to be reminded of any more, in the transaction that
/// makes it so.
@Component
class ReminderEnds {

    private final CommitmentQueries commitments;
    private final CommitmentMail mail;

    ReminderEnds(CommitmentQueries commitments, CommitmentMail mail) {
        this.commitments = commitments;
        this.mail = mail;
    }

    @EventListener
    void on(CommitmentReported reported) {
        mail.cancelReminders(reported.commitmentId());
    }

    @EventListener
    void on(CommitmentWithdrawn withdrawn) {
        mail.cancelReminders(withdrawn.commitmentId());
    }

    /// What was agreed and worded anew waits for an answer, and has perhaps another day.
    @EventListener
    void on(CommitmentProposed proposed) {
        mail.cancelReminders(proposed.commitmentId());
    }

    @EventListener
    void on(CommitmentReopened reopened) {
        mail.cancelReminders(reopened.commitmentId());
    }

    @EventListener
    void on(ActionCancelled cancelled) {
        for (UUID id : commitments.agreedFor(cancelled.actionId())) {
            mail.cancelReminders(id);
        }
    }
}
