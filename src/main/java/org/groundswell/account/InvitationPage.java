package org.groundswell.account;

/// What somebody invited reads before they press the button.
///
/// @param roleKey message key of the role, said to its holder
/// @param known whether the address has an account, so that only its password is asked
/// @param resettable whether a new password may be chosen in its place
record InvitationPage(String inviter, String roleKey, String scopeLabel, boolean known, boolean resettable) {}
