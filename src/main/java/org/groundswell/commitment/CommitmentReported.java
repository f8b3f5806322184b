package org.groundswell.commitment;

import java.util.UUID;

/// A partner said how a commitment went.
public record CommitmentReported(UUID commitmentId, UUID partnerId, UUID campaignId) {}
