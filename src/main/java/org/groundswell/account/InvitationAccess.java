package org.groundswell.account;

import java.time.Clock;

/// Who may invite whom, and who may take a role away again. Roles of a campaign and of the house need a recent factor.
class InvitationAccess {

    private final PartnerKeeping keeping;
    private final Clock clock;

    InvitationAccess(PartnerKeeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /// @throws NotFound when the actor has nothing to do with the scope
    /// @throws NotAllowed when it has, but may not give or take that role
    /// @throws StepUpRequired when the role is one of a campaign or the house and no factor was shown lately
    void require(Actor actor, Role role, Scope scope) {
        requireRole(actor, role, scope);
        if (role != Role.REPRESENTATIVE) {
            actor.requireRecentFactor(clock);
        }
    }

    /// The same, but for a page that only asks.
    void requireRole(Actor actor, Role role, Scope scope) {
        if (role == Role.REPRESENTATIVE) {
            requirePartner(actor, scope);
        } else {
            actor.require(role == Role.OWNER ? Role.OWNER : Role.ADMIN, scope);
        }
    }

    /// Its own people, the admins who look after them, and owners.
    private void requirePartner(Actor actor, Scope scope) {
        if (!actor.may(Role.OWNER, Scope.INSTALLATION) && !keeping.keeps(actor, scope.id())) {
            actor.require(Role.REPRESENTATIVE, scope);
        }
    }
}
