package org.groundswell.coalition;

import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What a partner says about itself to everybody.
///
/// @param website an http or https address
public record ListedPartner(
        String name,
        PartnerKind kind,
        LocalizedText about,
        @Nullable String website) {}
