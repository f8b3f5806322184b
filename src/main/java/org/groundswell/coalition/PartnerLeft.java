package org.groundswell.coalition;

import java.util.UUID;

/// A partner takes no part in a campaign any more, or did not want to.
public record PartnerLeft(UUID partnerId, UUID campaignId) {}
