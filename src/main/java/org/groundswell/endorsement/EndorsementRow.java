package org.groundswell.endorsement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// An endorsement as both sides read it.
///
/// @param subject name of the action, or of the campaign
/// @param decidedOn none while it is not decided
/// @param state where it stands
/// @param on since when
/// @param reason why it was declined, if it was
public record EndorsementRow(
        UUID id,
        UUID partnerId,
        String partner,
        LocalizedText subject,
        Authority authority,
        @Nullable LocalDate decidedOn,
        String state,
        LocalDate on,
        LocalizedText reason,
        int version) {

    public boolean stated() {
        return state.equals(Endorsement.State.STATED.name());
    }

    public boolean open() {
        return stated() || state.equals(Endorsement.State.ACCEPTED.name());
    }

    /// The message key of where it stands. What is accepted and not decided yet says so.
    public String messageKey() {
        String name = state.toLowerCase(Locale.ROOT);
        return "endorsement.state." + (name.equals("accepted") && !authority.decided() ? "noted" : name);
    }
}
