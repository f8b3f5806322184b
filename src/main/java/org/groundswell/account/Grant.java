package org.groundswell.account;

/// A role in a scope.
public record Grant(Role role, Scope scope) {}
