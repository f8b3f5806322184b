package org.groundswell.commitment;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.coalition.CoalitionPeople;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the coalition answers a commitment. Each deed throws [NotFound] to outsiders, [NotAllowed] to who is no admin,
/// [AlreadyDecided] to who comes second, and [StaleVersion] when the partner changed it after the page was drawn.
@Component
@Transactional
public class CommitmentDeciding {

    private final Commitments commitments;
    private final CommitmentMail mail;
    private final CommitmentRecord record;
    private final CoalitionPeople people;

    CommitmentDeciding(Commitments commitments, CommitmentMail mail, CommitmentRecord record, CoalitionPeople people) {
        this.commitments = commitments;
        this.mail = mail;
        this.record = record;
        this.people = people;
    }

    /// @param answer the version the admin read, and a reason, which may be empty
    public void agree(Actor actor, UUID campaignId, UUID id, CommitmentAnswer answer) {
        Commitment commitment = open(actor, campaignId, id, answer);
        commitment.agree(actor.accountId(), record.now(), answer.reason());
        close(actor, commitment, "agreed", answer);
        record.announce(new CommitmentAgreed(id, commitment.partnerId(), campaignId));
    }

    /// @param answer the version the admin read, and the reason
    public void decline(Actor actor, UUID campaignId, UUID id, CommitmentAnswer answer) {
        Commitment commitment = open(actor, campaignId, id, answer);
        commitment.decline(actor.accountId(), record.now(), answer.reason());
        close(actor, commitment, "declined", answer);
        record.announce(new CommitmentDeclined(id, commitment.partnerId(), campaignId));
    }

    /// @param answer the version the admin read, and what should be changed
    public void askChanges(Actor actor, UUID campaignId, UUID id, CommitmentAnswer answer) {
        Commitment commitment = open(actor, campaignId, id, answer);
        commitment.askChanges(actor.accountId(), record.now(), answer.reason());
        close(actor, commitment, "changes-asked", answer);
        record.announce(new CommitmentChangesAsked(id, commitment.partnerId(), campaignId));
    }

    /// Takes a decision back; its mail does not leave.
    ///
    /// @throws Refused when the mail may have left already
    public void reopen(Actor actor, UUID campaignId, UUID id) {
        Commitment commitment = CommitmentAccess.proposed(actor, campaignId, id, commitments);
        commitment.reopen(actor.accountId(), record.now());
        commitments.saveAndFlush(commitment);
        mail.cancelAll(id);
        record.write(actor, commitment, "reopened", null);
        record.announce(new CommitmentReopened(id, commitment.partnerId(), campaignId));
    }

    /// Until when a decision can be taken back; nothing when there is none, or it is too late.
    @Nullable
    Instant undoableUntil(CommitmentRow row) {
        Instant until = row.since().plus(Commitment.UNDO);
        return row.state().decided() && !record.now().isAfter(until) ? until : null;
    }

    /// Whether the actor speaks for the partner whose promise this is, and so should leave the answer to another.
    boolean ownPartner(Actor actor, UUID partnerId) {
        return actor.may(Role.REPRESENTATIVE, Scope.partner(partnerId));
    }

    /// Whether the answer is this admin's to give, and not another's.
    boolean mayAnswer(Actor actor, CommitmentRow row) {
        return !ownPartner(actor, row.partnerId()) || alone(actor, row.campaignId());
    }

    private Commitment open(Actor actor, UUID campaignId, UUID id, CommitmentAnswer answer) {
        Commitment commitment = CommitmentAccess.proposed(actor, campaignId, id, commitments);
        if (commitment.state() == CommitmentState.PROPOSED) {
            commitment.expect(answer.version());
        }
        if (ownPartner(actor, commitment.partnerId())) {
            requireAlone(actor, campaignId, answer.reason());
        }
        return commitment;
    }

    /// Whether nobody else could decide in the campaign.
    boolean alone(Actor actor, UUID campaignId) {
        return people.admins(campaignId).stream()
                .allMatch(admin -> admin.accountId().equals(actor.accountId()));
    }

    private void requireAlone(Actor actor, UUID campaignId, LocalizedText reason) {
        if (!alone(actor, campaignId)) {
            throw new Refused("", "commitment.error.own-partner");
        }
        if (reason.isEmpty()) {
            throw new Refused("words", "commitment.error.only-admin");
        }
    }

    private void close(Actor actor, Commitment commitment, String deed, CommitmentAnswer answer) {
        commitments.saveAndFlush(commitment);
        record.write(actor, commitment, deed, answer.said());
        mail.cancelAll(commitment.id());
        mail.toRepresentatives(commitment.id(), deed);
    }
}
