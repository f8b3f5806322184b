package org.groundswell.coalition;

import java.util.UUID;

/// Which partners a campaign names in public has changed.
public record PartnerListingChanged(UUID campaignId) {}
