package org.groundswell.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who and what may give an account a new password.
@Component
class Resets {

    private final Grants grants;
    private final InvitationAccess access;
    private final OneTimeLinks links;

    Resets(Grants grants, InvitationAccess access, OneTimeLinks links) {
        this.grants = grants;
        this.access = access;
        this.links = links;
    }

    /// Whether an invitation of this inviter may: an admin, not oneself, who could have given every role the
    /// account has. So nobody reaches above themselves by it.
    boolean may(UUID inviter, UUID account) {
        Set<Grant> held = grants.of(inviter);
        Actor actor = new Actor(inviter, held, null);
        return !inviter.equals(account)
                && held.stream().anyMatch(grant -> grant.role().includes(Role.ADMIN))
                && grants.of(account).stream().allMatch(grant -> access.mayGive(actor, grant));
    }

    String link(UUID account) {
        links.clear(OneTimeLinks.Purpose.PASSWORD);
        return links.make(OneTimeLinks.Purpose.PASSWORD, account);
    }

    boolean works(String token) {
        return links.works(OneTimeLinks.Purpose.PASSWORD, token);
    }

    Optional<UUID> use(String token) {
        return links.use(OneTimeLinks.Purpose.PASSWORD, token).map(OneTimeLinks.Used::account);
    }
}
