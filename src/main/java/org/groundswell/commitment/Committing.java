package org.groundswell.commitment;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.State;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a partner does with its commitments: write, send, change, report, take back. Each deed throws [NotFound] for
/// who does not represent the partner, and [Refused] where the commitment's rules say no.
@Component
@Transactional
public class Committing {

    private final Commitments commitments;
    private final PartnerQueries partners;
    private final ActionQueries actions;
    private final CommitmentMail mail;
    private final Notes notes;
    private final CommitmentRecord record;
    private final Surroundings surroundings;

    Committing(
            Commitments commitments,
            PartnerQueries partners,
            ActionQueries actions,
            CommitmentMail mail,
            Notes notes,
            CommitmentRecord record,
            Surroundings surroundings) {
        this.commitments = commitments;
        this.partners = partners;
        this.actions = actions;
        this.mail = mail;
        this.notes = notes;
        this.record = record;
        this.surroundings = surroundings;
    }

    /// Writes a commitment down. Only the partner sees it until it is proposed.
    ///
    /// @param id made with the form, so that a form sent twice writes once
    /// @param send whether it goes to the coalition at once
    public void draft(Actor actor, UUID partnerId, UUID id, Promise promise, String note, boolean send) {
        CommitmentAccess.requireOwn(actor, partnerId);
        commitments.oneAtATime(id);
        if (commitments.existsById(id)) {
            CommitmentAccess.own(actor, partnerId, id, commitments);
            return;
        }
        ActionView action = action(partnerId, promise);
        var commitment = new Commitment(
                id, partnerId, action.campaignId(), promise.checked(action.day()), actor.accountId(), record.now());
        commitment.annotate(notes.seal(action.campaignId(), Commitment.notePlace(id), note));
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "drafted", null);
        if (send) {
            propose(actor, partnerId, id);
        }
    }

    /// Words a commitment anew; one that was agreed goes back to the coalition.
    ///
    /// @param send whether a draft, or an answer to a change that was asked for, goes to the coalition at once
    /// @throws StaleVersion when it was changed after the form was drawn
    public void change(Actor actor, UUID partnerId, UUID id, int version, Promise promise, String note, boolean send) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        commitment.expect(version);
        ActionView action = action(partnerId, promise);
        if (!action.campaignId().equals(commitment.campaignId())) {
            throw new Refused("actionId", "commitment.error.action");
        }
        boolean wasAgreed = commitment.state() == CommitmentState.AGREED;
        commitment.change(promise.checked(action.day()), actor.accountId(), record.now());
        commitment.annotate(notes.seal(commitment.campaignId(), Commitment.notePlace(id), note));
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "changed", null);
        if (wasAgreed) {
            sent(commitment);
        } else if (send && commitment.state().allows(CommitmentVerb.PROPOSE)) {
            propose(actor, partnerId, id);
        }
    }

    /// Sends it to the coalition, for the first time or in answer to a change that was asked for.
    ///
    /// @throws Refused when its action was cancelled or is over
    public void propose(Actor actor, UUID partnerId, UUID id) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        if (ahead(commitment.promise().actionId()).isEmpty()) {
            throw new Refused("", "commitment.error.action.over");
        }
        commitment.propose(actor.accountId(), record.now());
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "proposed", null);
        sent(commitment);
    }

    /// Takes it back. A draft, which nobody else saw, is thrown away: that needs no reason, and nobody is told.
    ///
    /// @param reason what the other side reads
    public void withdraw(Actor actor, UUID partnerId, UUID id, LocalizedText reason, String said) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        commitment.withdraw(actor.accountId(), record.now(), reason);
        commitments.saveAndFlush(commitment);
        if (!commitment.wasProposed()) {
            record.write(actor, commitment, "discarded", null);
            return;
        }
        record.write(actor, commitment, "withdrawn", said);
        mail.cancelAll(id);
        mail.toAdmins(id, "withdrawn");
        record.announce(new CommitmentWithdrawn(id, partnerId, commitment.campaignId()));
    }

    /// Says how it went, and once more to correct that.
    ///
    /// @param outcome kept, kept in part, or not kept
    /// @param howMany what was delivered, when it was kept in part
    public void report(Actor actor, UUID partnerId, UUID id, CommitmentVerb outcome, @Nullable Integer howMany) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        boolean again = commitment.state().reported();
        if (!commitment.report(outcome, howMany, actor.accountId(), record.now())) {
            return;
        }
        commitments.saveAndFlush(commitment);
        record.report(actor, commitment, again);
        mail.toAdmins(id, again ? "corrected" : "reported");
        record.announce(new CommitmentReported(id, partnerId, commitment.campaignId()));
    }

    private void sent(Commitment commitment) {
        mail.cancelAll(commitment.id());
        mail.toAdmins(commitment.id(), "proposed");
        record.announce(new CommitmentProposed(commitment.id(), commitment.partnerId(), commitment.campaignId()));
    }

    /// The coming action of a campaign in which the partner is a member.
    private ActionView action(UUID partnerId, Promise promise) {
        return ahead(promise.actionId())
                .filter(action -> partners.campaignsOf(partnerId).contains(action.campaignId()))
                .orElseThrow(() -> new Refused("actionId", "commitment.error.action"));
    }

    /// The action, if it is public, not called off, and not over.
    private Optional<ActionView> ahead(UUID actionId) {
        return actions.byId(actionId)
                .filter(action -> action.state() != State.CANCELLED)
                .filter(action -> !action.day().isBefore(surroundings.today()));
    }
}
