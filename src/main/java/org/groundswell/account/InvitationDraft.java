package org.groundswell.account;

import java.util.Locale;

/// Whom to invite as what.
///
/// @param scopeLabel how people call the campaign, partner or installation
/// @param locale the language of the mail
public record InvitationDraft(String email, Role role, Scope scope, String scopeLabel, Locale locale) {}
