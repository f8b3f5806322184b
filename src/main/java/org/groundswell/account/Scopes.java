package org.groundswell.account;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.journal.Subject;

/// How roles and scopes are written in the journal and in message keys.
final class Scopes {

    private Scopes() {}

    static Subject subject(Scope scope) {
        return switch (scope.kind()) {
            case INSTALLATION -> new Subject("installation", scope.id(), null);
            case CAMPAIGN -> new Subject("campaign", scope.id(), scope.id());
            case PARTNER -> new Subject("partner", scope.id(), null);
        };
    }

    /// What an account did about itself.
    static Subject account(UUID id) {
        return new Subject("account", id, null);
    }

    /// Message key of what the holder of a role is called.
    static String roleKey(Role role) {
        return "account.as." + word(role);
    }

    /// Message key of the sentence that says whom to ask.
    static String askKey(Role role) {
        return "account.ask." + word(role);
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
