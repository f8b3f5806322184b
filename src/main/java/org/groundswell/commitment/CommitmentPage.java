package org.groundswell.commitment;

import java.util.UUID;

/// A commitment with everything on its page.
///
/// @param note the partner's words; empty when there are none
/// @param ownerId the account that answers for it
/// @param by the account that brought it to its state
public record CommitmentPage(CommitmentRow row, String note, UUID ownerId, UUID by) {}
