package org.groundswell.account;

import java.time.Instant;
import java.util.UUID;

/// An invitation that still works and was not answered.
///
/// @param id what `/organize/accounts/invitations/{id}/withdrawal` takes back
/// @param mail masked
/// @param inviter name of who sent it
public record PendingRow(UUID id, String mail, Role role, String scopeLabel, String inviter, Instant expiresAt) {

    /// Message key of what the holder of the role is called.
    public String roleKey() {
        return Scopes.roleKey(role);
    }
}
