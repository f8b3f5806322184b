package org.groundswell.commitment;

import java.util.UUID;

/// A partner took a commitment back.
public record CommitmentWithdrawn(UUID commitmentId, UUID partnerId, UUID campaignId) {}
