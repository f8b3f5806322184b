package org.groundswell.action;

import java.time.Instant;
import java.util.UUID;

/// An action will not take place.
public record ActionCancelled(UUID actionId, UUID campaignId, String cause, Instant mailNotBefore)
        implements ActionNews {}
