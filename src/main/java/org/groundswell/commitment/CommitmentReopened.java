package org.groundswell.commitment;

import java.util.UUID;

/// A decision on a commitment was taken back; it waits again.
public record CommitmentReopened(UUID commitmentId, UUID partnerId, UUID campaignId) {}
