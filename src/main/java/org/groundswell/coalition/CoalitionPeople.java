package org.groundswell.coalition;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The accounts on both sides of a commitment.
@Component
class CoalitionPeople {

    /// Those who may decide in a campaign.
    List<Addressee> admins(UUID campaignId) {
        return List.of();
    }

    /// Those who speak for a partner.
    List<Addressee> representatives(UUID partnerId) {
        return List.of();
    }
}
