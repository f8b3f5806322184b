package org.groundswell.pledge;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.platform.MailAddress;
import org.jspecify.annotations.Nullable;

/// What somebody sent with the form of a public page.
///
/// @param ways those that were ticked
/// @param onlyIf whether it is to count only if enough others are in too
/// @param source the partner by whose link they came, if they came by one
/// @param locale language of the form, and so of the mail
public record FilledCard(
        Set<UUID> ways, boolean onlyIf, @Nullable UUID source, MailAddress address, Locale locale) {}
