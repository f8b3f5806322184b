package org.groundswell.account;

import java.util.List;
import java.util.UUID;

/// One account in the owner's list.
///
/// @param mail masked
record AccountRow(UUID id, String name, String mail, List<TeamRow> roles) {}
