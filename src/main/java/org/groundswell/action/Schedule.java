package org.groundswell.action;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// When an action happens: a day, all of it or from a time to a time in the action's own zone.
///
/// @param day missing only in a draft
/// @param starts none when it lasts all day
/// @param zone none for an all-day action in many places
@Embeddable
public record Schedule(
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable ZoneId zone) {

    public static final Schedule OPEN = new Schedule(null, null, null, null);

    public static Schedule allDay(LocalDate day) {
        return new Schedule(day, null, null, null);
    }

    /// @throws Refused when the end is not after the start, a time has no zone, or the clocks change over a time
    Schedule checked() {
        if (starts == null) {
            if (ends != null) {
                throw new Refused("starts", "action.error.startMissing");
            }
            return this;
        }
        if (zone == null) {
            throw new Refused("zone", "action.error.zone");
        }
        if (ends != null && !ends.isAfter(starts)) {
            throw new Refused("ends", "action.error.endBeforeStart");
        }
        happensOnce("starts", starts, zone);
        if (ends != null) {
            happensOnce("ends", ends, zone);
        }
        return this;
    }

    /// Whether its day has passed wherever it was called for.
    boolean isOver(Instant now) {
        return day != null && day.isBefore(LocalDate.ofInstant(now, ActionView.zoneOr(zone)));
    }

    /// @throws Refused when its day has passed
    Schedule ahead(Instant now) {
        if (isOver(now)) {
            throw new Refused("day", "action.error.past");
        }
        return this;
    }

    /// Whether people read the same day and times. All day means the same in every zone.
    boolean saysTheSame(Schedule other) {
        return Objects.equals(day, other.day)
                && Objects.equals(starts, other.starts)
                && Objects.equals(ends, other.ends)
                && (starts == null || Objects.equals(zone, other.zone));
    }

    private void happensOnce(String field, LocalTime time, ZoneId zone) {
        if (day != null && zone.getRules().getValidOffsets(day.atTime(time)).size() != 1) {
            throw new Refused(field, "action.error.clocksChange", time.toString());
        }
    }
}
