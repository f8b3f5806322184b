package org.groundswell.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the journal.
///
/// @param messageKey the sentence; place 0 is the actor's name, `arguments` follow from place 1
/// @param reason the actor's own words, if the deed asked for any
public record JournalLine(
        Instant at,
        UUID actorId,
        String messageKey,
        List<String> arguments,
        @Nullable String reason) {}
