package org.groundswell.endorsement;

import java.util.UUID;

/// What a partner endorses in a campaign has changed, or how far the coalition took it.
public record EndorsementChanged(UUID campaignId, UUID partnerId) {}
