package org.groundswell.commitment;

import java.util.UUID;

/// The coalition asked for a change of a commitment.
public record CommitmentChangesAsked(UUID commitmentId, UUID partnerId, UUID campaignId) {}
