package org.groundswell.pledge;

import java.util.UUID;

/// What makes two pledges one: the action, and the person in its campaign.
record PledgeOf(UUID actionId, UUID campaignId, UUID personId) {}
