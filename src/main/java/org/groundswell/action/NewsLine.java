package org.groundswell.action;

import java.time.Instant;
import org.groundswell.platform.LocalizedText;

/// A piece of news that people are to hear of.
///
/// @param slug the action's
/// @param cause what its mails carry in the outbox
public record NewsLine(String slug, LocalizedText action, String cause, Instant mailNotBefore) {}
