package org.groundswell.coalition;

import java.util.UUID;

/// A partner took a commitment back.
public record CommitmentWithdrawn(UUID commitmentId, UUID partnerId, UUID campaignId) {}
