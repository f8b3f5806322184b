package org.groundswell.action;

import java.util.UUID;

/// A piece of news was taken back before its mail left; mail of this cause is not to be sent.
public record NewsUndone(UUID actionId, UUID campaignId, String cause) {}
