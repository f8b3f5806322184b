package org.groundswell.account;

import java.time.Clock;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Who may invite whom, and who may take a role away again. Every role weighs enough to ask for a recent factor.
@Component
class InvitationAccess {

    private final PartnerKeeping keeping;
    private final Clock clock;

    InvitationAccess(PartnerKeeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /// @throws NotFound when the actor has nothing to do with the scope
    /// @throws NotAllowed when it has, but may not give that role
    /// @throws StepUpRequired when no factor was shown lately
    void requireGive(Actor actor, Role role, Scope scope) {
        requireRole(actor, role, scope);
        actor.requireRecentFactor(clock);
    }

    /// The same, but for a page that only asks. Who speaks for a partner may bring others to do it too.
    void requireRole(Actor actor, Role role, Scope scope) {
        if (role != Role.REPRESENTATIVE) {
            actor.require(role == Role.OWNER ? Role.OWNER : Role.ADMIN, scope);
        } else if (!isAdminOfPartner(actor, scope)) {
            actor.require(Role.REPRESENTATIVE, scope);
        }
    }

    /// Ending a role: a representative may end their own and not a colleague's.
    void requireEnd(Actor actor, Grants.Given given) {
        Grant grant = given.grant();
        requireRole(actor, grant.role(), grant.scope());
        if (grant.role() == Role.REPRESENTATIVE
                && !given.account().equals(actor.accountId())
                && !isAdminOfPartner(actor, grant.scope())) {
            throw new NotAllowed(Scopes.askKey(Role.ADMIN));
        }
    }

    /// Whether the actor could have given this role, as things stand now.
    boolean mayGive(Actor actor, Grant grant) {
        try {
            requireRole(actor, grant.role(), grant.scope());
            return true;
        } catch (NotFound | NotAllowed no) {
            return false;
        }
    }

    private boolean isAdminOfPartner(Actor actor, Scope partner) {
        return actor.may(Role.ADMIN, Scope.INSTALLATION) || keeping.keeps(actor, partner.id());
    }
}
