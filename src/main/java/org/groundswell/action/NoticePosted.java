package org.groundswell.action;

import java.time.Instant;
import java.util.UUID;

/// Something was made known to those who pledged.
public record NoticePosted(UUID actionId, UUID campaignId, String cause, Instant mailNotBefore) implements ActionNews {}
