package org.groundswell.coalition;

import java.util.UUID;

/// A partner's name, kind or words have changed.
public record PartnerChanged(UUID partnerId) {}
