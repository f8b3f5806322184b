package org.groundswell.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person said to a partner's agreement, for that person.
///
/// @param partner its name
/// @param name they gave for the partner; empty for none
/// @param withdrawnOn the day they undid it; null while it holds
/// @param handedOn the day the partner first saw their address; null when it never did
public record Given(
        UUID partnerId,
        String partner,
        AgreementTerms terms,
        String name,
        LocalDate on,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate handedOn) {

    public boolean holds() {
        return withdrawnOn == null;
    }
}
