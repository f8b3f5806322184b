package org.groundswell.pledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some of those who pledged in a campaign: whoever has a pledge that stands and fits all of this, and gets mail.
///
/// @param actionId none for any action
/// @param ways at least one of these; empty for any
/// @param state two letters; none for anywhere
/// @param language tag of the language of their mail; none for any
public record Crowd(
        UUID campaignId,
        @Nullable UUID actionId,
        List<UUID> ways,
        @Nullable String state,
        @Nullable String language) {}
