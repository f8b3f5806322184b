package org.groundswell.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A published or cancelled action, as far as a sign-up needs to know it.
///
/// @param ways those offered now
public record OfferedAction(
        UUID id,
        UUID campaignId,
        State state,
        LocalDate day,
        @Nullable ZoneId zone,
        Set<UUID> ways) {

    /// Whether a pledge can be made now.
    public boolean takesPledges(Clock clock) {
        return state == State.PUBLISHED && !ActionView.today(day, zone, clock).isAfter(day);
    }
}
