package org.groundswell.account;

import java.util.Locale;
import java.util.UUID;

/// An account with a role somewhere.
///
/// @param address where it gets its mail
/// @param locale the language it reads
public record RoleHolder(UUID accountId, String name, String address, Locale locale) {}
