package org.groundswell.commitment;

import java.util.UUID;

/// The coalition agreed to a commitment.
public record CommitmentAgreed(UUID commitmentId, UUID partnerId, UUID campaignId) {}
