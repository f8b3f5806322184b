package org.groundswell.endorsement;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.coalition.PartnerKind;
import org.jspecify.annotations.Nullable;

/// An endorsement as everybody may read it.
///
/// @param actionId none when it is the campaign as a whole
/// @param withdrawnOn the day it was withdrawn, if it was
public record Endorsed(
        UUID partnerId,
        String partner,
        PartnerKind kind,
        @Nullable UUID actionId,
        Authority authority,
        LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn) {}
