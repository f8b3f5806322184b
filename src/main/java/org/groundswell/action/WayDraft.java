package org.groundswell.action;

import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A way as it is to be.
///
/// @param id of the way that is reworded; none for a new one
public record WayDraft(@Nullable UUID id, LocalizedText text) {}
