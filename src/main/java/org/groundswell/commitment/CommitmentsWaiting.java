package org.groundswell.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many proposals wait for an answer.
///
/// @param oldest since when the oldest waits; none when none waits
public record CommitmentsWaiting(int count, @Nullable Instant oldest) {}
