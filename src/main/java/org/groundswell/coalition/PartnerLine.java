package org.groundswell.coalition;

import java.util.UUID;

/// A partner in a list.
public record PartnerLine(UUID id, String name, PartnerKind kind) {}
