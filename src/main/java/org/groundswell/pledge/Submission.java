package org.groundswell.pledge;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// What somebody chose on a form and has not confirmed from their mailbox.
///
/// @param onlyIf whether it is to count only if enough others are in too; how many is asked behind the link
/// @param at the moment, kept for 72 hours at most
/// @param locale language of the form
record Submission(PledgeOf of, Set<UUID> ways, boolean onlyIf, Locale locale, Instant at) {}
