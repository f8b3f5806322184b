package org.groundswell.people;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.MailAddress;

/// A person that may be written to now, with the address in clear: for handing to the mail queue and nothing else.
public record Reachable(UUID personId, MailAddress address, Locale locale) {}
