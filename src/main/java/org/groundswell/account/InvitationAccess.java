package org.groundswell.account;

import java.time.Clock;

/// Who may invite whom, and who may take a role away again. Roles of a campaign and of the house need a recent factor.
class InvitationAccess {

    private final Clock clock;

    InvitationAccess(Clock clock) {
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

    /// An admin of any campaign: whether the partner takes part in that campaign, the caller knows.
    private static void requirePartner(Actor actor, Scope scope) {
        boolean admin = actor.grants().stream().anyMatch(grant -> grant.role().includes(Role.ADMIN));
        if (!admin) {
            actor.require(Role.REPRESENTATIVE, scope);
        }
    }
}
