package org.groundswell.coalition;

import java.util.List;
import java.util.UUID;
import org.groundswell.account.Role;
import org.groundswell.account.RoleHolder;
import org.groundswell.account.RoleHolders;
import org.groundswell.account.Scope;
import org.springframework.stereotype.Component;

/// The accounts on both sides of a commitment.
@Component
class CoalitionPeople {

    private final RoleHolders holders;

    CoalitionPeople(RoleHolders holders) {
        this.holders = holders;
    }

    /// Those who decide in a campaign: its admins, or the owners while it has none.
    List<RoleHolder> admins(UUID campaignId) {
        List<RoleHolder> admins = holders.of(Role.ADMIN, Scope.campaign(campaignId));
        return admins.isEmpty() ? holders.of(Role.OWNER, Scope.INSTALLATION) : admins;
    }

    /// Those who speak for a partner.
    List<RoleHolder> representatives(UUID partnerId) {
        return holders.of(Role.REPRESENTATIVE, Scope.partner(partnerId));
    }
}
