package org.groundswell.pledge;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody chose on a form and has not confirmed from their mailbox.
///
/// @param onlyIf whether it is to count only if enough others are in too; how many is asked behind the link
/// @param source the partner by whose link they came, if they came by one
/// @param at the moment, kept for 72 hours at most
/// @param locale language of the form
record Submission(
        PledgeOf of,
        Set<UUID> ways,
        boolean onlyIf,
        @Nullable UUID source,
        Locale locale,
        Instant at) {}
