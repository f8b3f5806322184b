package org.groundswell.coalition;

import java.util.Locale;
import java.util.UUID;

/// Somebody who is written to, in their own language.
record Addressee(UUID accountId, String address, Locale locale) {}
