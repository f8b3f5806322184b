package org.groundswell.joining;

import java.util.Locale;

/// The reasons an admin can give without writing one.
enum DeclineReason {
    WHO_SPEAKS,
    TWICE,
    CLOSED;

    /// The message key of its sentence.
    String messageKey() {
        return "joining.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
