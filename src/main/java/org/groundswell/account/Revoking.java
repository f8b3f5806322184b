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
    private final Clock clock;
    private final InvitationAccess access;

    Revoking(Grants grants, Sessions sessions, Journal journal, Clock clock, InvitationAccess access) {
        this.grants = grants;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
        this.access = access;
    }

    /// @throws NotFound when there is no such grant, or none in this actor's reach
    public void requireMay(Actor actor, UUID grantId) {
        access.requireEnd(actor, grants.byId(grantId).orElseThrow(NotFound::new));
    }

    /// @throws NotFound when there is no such grant, or none in this actor's reach
    /// @throws Refused when it is the last owner
    @Transactional
    public void revoke(Actor actor, UUID grantId) {
        Grants.Given given = grants.byId(grantId).orElseThrow(NotFound::new);
        access.requireEnd(actor, given);
        actor.requireRecentFactor(clock);
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
