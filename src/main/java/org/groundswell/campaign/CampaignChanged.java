package org.groundswell.campaign;

import java.util.UUID;

/// A campaign was launched or something that its public pages show was changed.
public record CampaignChanged(UUID campaignId) {}
