package org.groundswell.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of how far a commitment is.
///
/// @param note the partner's words; empty when there are none (any more)
public record ProgressLine(LocalDate day, @Nullable Integer amount, String note) {}
