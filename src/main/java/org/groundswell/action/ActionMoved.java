package org.groundswell.action;

import java.time.Instant;
import java.util.UUID;

/// An action has another day.
public record ActionMoved(UUID actionId, UUID campaignId, String cause, Instant mailNotBefore) implements ActionNews {}
