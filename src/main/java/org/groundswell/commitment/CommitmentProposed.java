package org.groundswell.commitment;

import java.util.UUID;

/// A partner sent a commitment to the coalition, for the first time or again.
public record CommitmentProposed(UUID commitmentId, UUID partnerId, UUID campaignId) {}
