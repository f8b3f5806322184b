package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.PartnerPromises;
import org.groundswell.platform.LocalizedText;
import org.springframework.stereotype.Component;

/// Takes back what a partner promised in a campaign that it leaves. Who may end its part is asked where that is done.
@Component
class TakingBack implements PartnerPromises {

    private final Commitments commitments;
    private final CommitmentMail mail;
    private final CommitmentRecord record;

    TakingBack(Commitments commitments, CommitmentMail mail, CommitmentRecord record) {
        this.commitments = commitments;
        this.mail = mail;
        this.record = record;
    }

    @Override
    public void takeBack(Actor actor, UUID partnerId, UUID campaignId, LocalizedText reason, String said) {
        for (Commitment commitment : commitments.lockAll(partnerId, campaignId)) {
            if (commitment.state().open()) {
                commitment.withdraw(actor.accountId(), record.now(), reason);
                commitments.saveAndFlush(commitment);
                mail.cancelAll(commitment.id());
                record.write(actor, commitment, "withdrawn", said);
                record.announce(new CommitmentWithdrawn(commitment.id(), partnerId, campaignId));
            }
        }
    }
}
