package org.groundswell.action;

import java.util.UUID;

/// Words or ways of an action were changed: pages are to be drawn again, nobody is mailed.
public record ActionEdited(UUID actionId, UUID campaignId) {}
