package org.groundswell.account;

import java.time.Instant;
import java.util.UUID;

/// One role that somebody holds.
///
/// @param grantId what `/organize/accounts/grants/{id}/revocation` takes away
/// @param mail masked
/// @param scopeLabel how people call the campaign, partner or installation
public record TeamRow(
        UUID grantId, UUID accountId, String name, String mail, Role role, String scopeLabel, Instant since) {

    /// Message key of what the holder is called.
    public String roleKey() {
        return Scopes.roleKey(role);
    }
}
