package org.groundswell.count;

import java.util.UUID;

/// The published numbers of an action have changed. Announced in the transaction that changes them.
public record SnapshotPublished(UUID actionId, UUID campaignId) {}
