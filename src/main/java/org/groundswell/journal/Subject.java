package org.groundswell.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a journal row is about.
///
/// @param kind the field's word for it, for instance `commitment`
/// @param campaignId the campaign it belongs to, if it belongs to one
public record Subject(String kind, UUID id, @Nullable UUID campaignId) {}
