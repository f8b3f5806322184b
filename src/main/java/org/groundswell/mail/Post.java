package org.groundswell.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail as it leaves: words filled in, one recipient.
///
/// @param id the outbox row's id; makes the Message-ID, so that a mail sent twice is recognized as one
record Post(
        UUID id,
        String to,
        String subject,
        String body,
        String language,
        @Nullable String stopLink) {}
