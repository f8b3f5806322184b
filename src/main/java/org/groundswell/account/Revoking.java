package org.groundswell.account;

import java.time.Clock;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Taking a role away. The account stays; all its sessions end.
@Component
public class Revoking {

    private final Grants grants;
    private final Sessions sessions;
    private final Journal journal;
    private final InvitationAccess access;

    Revoking(Grants grants, Sessions sessions, Journal journal, PartnerKeeping keeping, Clock clock) {
        this.grants = grants;
        this.sessions = sessions;
        this.journal = journal;
        this.access = new InvitationAccess(keeping, clock);
    }

    /// @throws NotFound when there is no such grant, or none in this actor's reach
    public void requireMay(Actor actor, UUID grantId) {
        Grant grant = grants.byId(grantId).orElseThrow(NotFound::new).grant();
        access.requireRole(actor, grant.role(), grant.scope());
    }

    /// @throws NotFound when there is no such grant, or none in this actor's reach
    /// @throws Refused when it is the last owner
    @Transactional
    public void revoke(Actor actor, UUID grantId) {
        Grants.Given given = grants.byId(grantId).orElseThrow(NotFound::new);
        access.require(actor, given.grant().role(), given.grant().scope());
        if (given.grant().role() == Role.OWNER && grants.holders(given.grant()) == 1) {
            throw new Refused("", "account.error.last-owner");
        }
        grants.takeAway(grantId);
        sessions.endAll(given.account());
        journal.write(
                actor.accountId(),
                Scopes.subject(given.grant().scope()),
                "account.journal.revoked." + Scopes.word(given.grant().role()),
                null,
                Histories.account(given.account()));
    }
}
