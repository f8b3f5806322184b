package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.State;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a partner does with its commitments: write, send, change, report, take back. Each deed throws [NotFound] for
/// who does not represent the partner, and [Refused] where the commitment's rules say no.
@Component
@Transactional
public class Committing {

    private static final int NOTE = 600;

    private final Commitments commitments;
    private final Participations participations;
    private final ActionQueries actions;
    private final CommitmentMail mail;
    private final Vault vault;
    private final CommitmentRecord record;

    Committing(
            Commitments commitments,
            Participations participations,
            ActionQueries actions,
            CommitmentMail mail,
            Vault vault,
            CommitmentRecord record) {
        this.commitments = commitments;
        this.participations = participations;
        this.actions = actions;
        this.mail = mail;
        this.vault = vault;
        this.record = record;
    }

    /// Writes a commitment down. Only the partner sees it until it is proposed.
    ///
    /// @param id made with the form, so that a form sent twice writes once
    /// @param send whether it goes to the coalition at once
    public void draft(Actor actor, UUID partnerId, UUID id, Promise promise, String note, boolean send) {
        CommitmentAccess.requireOwn(actor, partnerId);
        if (commitments.existsById(id)) {
            CommitmentAccess.own(actor, partnerId, id, commitments);
            return;
        }
        ActionView action = action(partnerId, promise);
        var commitment = new Commitment(
                id, partnerId, action.campaignId(), promise.checked(action.day()), actor.accountId(), record.now());
        commitment.annotate(seal(action.campaignId(), id, note));
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
            throw new Refused("actionId", "coalition.error.action");
        }
        boolean wasAgreed = commitment.state() == CommitmentState.AGREED;
        commitment.change(promise.checked(action.day()), actor.accountId(), record.now());
        commitment.annotate(seal(commitment.campaignId(), id, note));
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "changed", null);
        if (wasAgreed) {
            sent(commitment);
        } else if (send && commitment.state().allows(CommitmentVerb.PROPOSE)) {
            propose(actor, partnerId, id);
        }
    }

    /// Sends it to the coalition, for the first time or in answer to a change that was asked for.
    public void propose(Actor actor, UUID partnerId, UUID id) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        commitment.propose(actor.accountId(), record.now());
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "proposed", null);
        sent(commitment);
    }

    /// Takes it back.
    ///
    /// @param reason what the other side reads
    public void withdraw(Actor actor, UUID partnerId, UUID id, LocalizedText reason, String said) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        commitment.withdraw(actor.accountId(), record.now(), reason);
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "withdrawn", said);
        mail.cancelAll(id);
        if (commitment.wasProposed()) {
            mail.toAdmins(id, "withdrawn");
        }
        record.announce(new CommitmentWithdrawn(id, partnerId, commitment.campaignId()));
    }

    /// Says how it went.
    ///
    /// @param outcome kept, kept in part, or not kept
    /// @param howMany what was delivered, when it was kept in part
    public void report(Actor actor, UUID partnerId, UUID id, CommitmentVerb outcome, @Nullable Integer howMany) {
        Commitment commitment = CommitmentAccess.own(actor, partnerId, id, commitments);
        commitment.report(outcome, howMany, actor.accountId(), record.now());
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, "reported", null);
        mail.toAdmins(id, "reported");
        record.announce(new CommitmentReported(id, partnerId, commitment.campaignId()));
    }

    private void sent(Commitment commitment) {
        mail.cancelAll(commitment.id());
        mail.toAdmins(commitment.id(), "proposed");
        record.announce(new CommitmentProposed(commitment.id(), commitment.partnerId(), commitment.campaignId()));
    }

    /// The public action of a campaign in which the partner is a member.
    private ActionView action(UUID partnerId, Promise promise) {
        return actions.byId(promise.actionId())
                .filter(action -> action.state() != State.CANCELLED)
                .filter(action -> participations
                        .findByPartnerIdAndCampaignId(partnerId, action.campaignId())
                        .filter(part -> part.state() == Participation.State.MEMBER)
                        .isPresent())
                .orElseThrow(() -> new Refused("actionId", "coalition.error.action"));
    }

    private byte @Nullable [] seal(UUID campaignId, UUID id, String note) {
        if (note.length() > NOTE) {
            throw new Refused("note", "coalition.error.long", NOTE, note.length());
        }
        return note.isBlank()
                ? null
                : vault.seal(KeyScope.campaign(campaignId), Commitment.notePlace(id), note.strip());
    }
}
