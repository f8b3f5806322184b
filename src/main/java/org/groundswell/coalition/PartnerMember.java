package org.groundswell.coalition;

import java.util.UUID;

/// A partner that takes part in a campaign.
///
/// @param listed whether public pages name it
/// @param code what its links carry, see [PartnerLinks]
public record PartnerMember(UUID id, String name, PartnerKind kind, boolean listed, String code) {}
