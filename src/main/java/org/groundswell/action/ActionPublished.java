package org.groundswell.action;

import java.util.UUID;

/// An action became public.
public record ActionPublished(UUID actionId, UUID campaignId) {}
