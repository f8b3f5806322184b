package org.groundswell.coalition;

import java.util.UUID;

/// A partner took up its invitation into a campaign.
public record PartnerJoined(UUID partnerId, UUID campaignId) {}
