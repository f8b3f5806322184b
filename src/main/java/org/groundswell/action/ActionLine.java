package org.groundswell.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.groundswell.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A public action in a list.
public record ActionLine(
        UUID id,
        String slug,
        ActionKind kind,
        State state,
        LocalizedText name,
        LocalizedText ask,
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable ZoneId zone,
        Where.Kind where,
        String code) {

    /// Today where the action is.
    public LocalDate today(Clock clock) {
        return ActionView.today(day, zone, clock);
    }

    /// Whether its day has passed where it is.
    public boolean isOver(Clock clock) {
        return day.isBefore(today(clock));
    }
}
