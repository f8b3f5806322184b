package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A partner with everything it says about itself.
///
/// @param contact how the coalition reaches it; empty when it did not say
public record PartnerPage(
        UUID id,
        String name,
        PartnerKind kind,
        LocalizedText about,
        @Nullable String website,
        String contact,
        int version) {}
