package org.groundswell.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.StepUpRequired;
import org.jspecify.annotations.Nullable;

/// Who acts: an account with its grants. Activities take it as their first argument and ask it before they do anything.
///
/// @param factorAt when the account last showed a factor in this session
public record Actor(
        UUID accountId, Set<Grant> grants, @Nullable Instant factorAt) {

    private static final Duration RECENT = Duration.ofMinutes(5);

    public Actor {
        grants = Set.copyOf(grants);
    }

    /// Whether the actor has the role, or one that includes it, in this scope. An owner has admin's in every
    /// campaign.
    public boolean may(Role role, Scope scope) {
        return grants.stream().anyMatch(grant -> grant.role().includes(role) && reaches(grant, scope));
    }

    /// @throws NotFound when the actor has nothing to do with the scope
    /// @throws NotAllowed when it has, but not this role
    public void require(Role role, Scope scope) {
        if (may(role, scope)) {
            return;
        }
        if (grants.stream().noneMatch(grant -> reaches(grant, scope))) {
            throw new NotFound();
        }
        throw new NotAllowed(Scopes.askKey(role));
    }

    /// @throws StepUpRequired when no factor was shown within the last five minutes
    public void requireRecentFactor(Clock clock) {
        if (factorAt == null || factorAt.plus(RECENT).isBefore(clock.instant())) {
            throw new StepUpRequired();
        }
    }

    private static boolean reaches(Grant grant, Scope scope) {
        boolean everyCampaign = grant.scope().equals(Scope.INSTALLATION) && scope.kind() == Scope.Kind.CAMPAIGN;
        return everyCampaign || grant.scope().equals(scope);
    }
}
