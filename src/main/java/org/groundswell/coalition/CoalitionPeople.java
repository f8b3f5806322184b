package org.groundswell.coalition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.account.Role;
import org.groundswell.account.RoleHolder;
import org.groundswell.account.RoleHolders;
import org.groundswell.account.Scope;
import org.springframework.stereotype.Component;

/// The accounts on both sides: those who decide for a campaign, those who speak for a partner.
@Component
public class CoalitionPeople {

    private final RoleHolders holders;

    CoalitionPeople(RoleHolders holders) {
        this.holders = holders;
    }

    /// Those who decide in a campaign: its admins and those of the whole house, or the owners while there are none.
    public List<RoleHolder> admins(UUID campaignId) {
        var admins = new LinkedHashMap<UUID, RoleHolder>();
        Stream.of(Scope.campaign(campaignId), Scope.INSTALLATION)
                .flatMap(scope -> holders.of(Role.ADMIN, scope).stream())
                .forEach(admin -> admins.putIfAbsent(admin.accountId(), admin));
        return admins.isEmpty() ? holders.of(Role.OWNER, Scope.INSTALLATION) : List.copyOf(admins.values());
    }

    /// Those who speak for a partner.
    public List<RoleHolder> representatives(UUID partnerId) {
        return holders.of(Role.REPRESENTATIVE, Scope.partner(partnerId));
    }
}
