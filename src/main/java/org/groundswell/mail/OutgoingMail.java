package org.groundswell.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.groundswell.platform.KeyScope;
import org.jspecify.annotations.Nullable;

/// One mail to one person.
///
/// @param scope whose keys seal it while it waits; a campaign's mail dies with the campaign's keys
/// @param recipient the address
/// @param template prefix of its message keys: `<template>.subject` and `<template>.body`
/// @param values what stands for `{name}` in both
/// @param cause why it is sent, for instance `pledge:<id>`; all unsent mails of a cause can be cancelled at once
/// @param notBefore earliest moment to send
/// @param stopLink where the recipient stops such mails; none for mail about one's own account
public record OutgoingMail(
        KeyScope scope,
        String recipient,
        String template,
        Locale locale,
        Map<String, String> values,
        String cause,
        Instant notBefore,
        @Nullable String stopLink) {

    public OutgoingMail {
        values = Map.copyOf(values);
    }
}
