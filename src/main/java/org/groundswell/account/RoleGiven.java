package org.groundswell.account;

import java.util.UUID;

/// An account came to a role it did not have.
public record RoleGiven(UUID accountId, Role role, Scope scope) {}
