package org.groundswell.action;

import java.time.Instant;
import java.util.UUID;

/// An action has another time or place on the same day.
public record ActionChanged(UUID actionId, UUID campaignId, String cause, Instant mailNotBefore)
        implements ActionNews {}
