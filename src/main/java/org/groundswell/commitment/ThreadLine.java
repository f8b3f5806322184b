package org.groundswell.commitment;

import java.time.Instant;

/// One message of a commitment's conversation.
///
/// @param by who wrote it, by name
/// @param text empty when the campaign keeps its words no longer
public record ThreadLine(Instant at, String by, boolean fromPartner, String text) {}
