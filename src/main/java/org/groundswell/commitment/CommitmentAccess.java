package org.groundswell.commitment;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.platform.NotFound;

/// Who may do what with a commitment. Somebody else's is answered like none at all.
final class CommitmentAccess {

    private CommitmentAccess() {}

    /// @throws NotFound when the actor does not represent the partner
    static void requireOwn(Actor actor, UUID partnerId) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
    }

    static Commitment own(Actor actor, UUID partnerId, UUID id, Commitments commitments) {
        requireOwn(actor, partnerId);
        return commitments
                .lock(id)
                .filter(commitment -> commitment.partnerId().equals(partnerId))
                .orElseThrow(NotFound::new);
    }

    /// @throws org.groundswell.platform.NotAllowed when the actor works in the campaign but is no admin
    static Commitment proposed(Actor actor, UUID campaignId, UUID id, Commitments commitments) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        return commitments
                .lock(id)
                .filter(commitment -> commitment.campaignId().equals(campaignId) && commitment.wasProposed())
                .orElseThrow(NotFound::new);
    }
}
