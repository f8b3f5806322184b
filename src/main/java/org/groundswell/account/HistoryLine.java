package org.groundswell.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One sentence of a thing's history.
///
/// @param reason what the one who acted gave as a reason, if anything
public record HistoryLine(
        Instant at, String sentence, @Nullable String reason) {}
