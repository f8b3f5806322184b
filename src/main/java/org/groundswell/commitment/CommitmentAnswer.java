package org.groundswell.commitment;

import org.groundswell.platform.LocalizedText;

/// What an admin answers with.
///
/// @param version of the commitment when the admin read it
/// @param reason in every language in which it is there; empty when none was given
/// @param said the same as the admin saw it, for the journal; blank when none was given
public record CommitmentAnswer(int version, LocalizedText reason, String said) {}
