package org.groundswell.commitment;

import java.util.UUID;

/// The coalition did not agree to a commitment.
public record CommitmentDeclined(UUID commitmentId, UUID partnerId, UUID campaignId) {}
