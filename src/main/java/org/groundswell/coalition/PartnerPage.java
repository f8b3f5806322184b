package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A partner with everything it says about itself.
///
/// @param reachable whether it said how the coalition reaches it
/// @param contact how; empty for everybody but the partner itself
public record PartnerPage(
        UUID id,
        String name,
        PartnerKind kind,
        LocalizedText about,
        @Nullable String website,
        boolean reachable,
        String contact,
        int version) {}
