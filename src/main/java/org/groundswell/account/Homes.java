package org.groundswell.account;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where an account begins its day.
@Component
class Homes {

    private final Grants grants;

    Homes(Grants grants) {
        this.grants = grants;
    }

    /// Organizers go to their desk, representatives to their partner, whoever has no role left to their account.
    String of(UUID account) {
        var held = grants.of(account);
        if (held.stream().anyMatch(grant -> grant.role() != Role.REPRESENTATIVE)) {
            return "/organize";
        }
        return held.stream()
                .findFirst()
                .map(grant -> "/partner/" + grant.scope().id())
                .orElse("/account");
    }
}
