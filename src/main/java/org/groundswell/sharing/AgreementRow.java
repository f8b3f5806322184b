package org.groundswell.sharing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// A version of an agreement as both sides read it.
///
/// @param on the day it came to where it stands
public record AgreementRow(UUID id, int number, AgreementTerms terms, String state, LocalDate on) {

    public boolean offered() {
        return state.equals(Agreement.State.OFFERED.name());
    }

    public boolean inForce() {
        return state.equals(Agreement.State.IN_FORCE.name());
    }

    /// The message key of where it stands.
    public String messageKey() {
        return "sharing.state." + state.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
