package org.groundswell.account;

import java.util.Set;
import java.util.UUID;

/// Tells which campaigns a partner takes part in. Whoever keeps partners implements it, so that who may invite or end a
/// representative is decided here without knowing what a partner is.
public interface PartnerCampaigns {

    /// @return ids of the campaigns it is invited to or a member of; none for a partner that does not exist
    Set<UUID> of(UUID partnerId);
}
