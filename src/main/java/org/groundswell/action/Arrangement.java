package org.groundswell.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// When and where an action is, as one value, so that a change can be undone by bringing the former one back.
///
/// @param movedFrom the day it was announced for before it was moved, if it was
@Embeddable
record Arrangement(
        @Embedded @Nullable Schedule schedule,
        @Embedded Where place,
        @Nullable LocalDate movedFrom) {

    static Arrangement of(Schedule schedule, Where place) {
        return new Arrangement(schedule.checked(), place.checked(), null);
    }

    /// When; the database gives no schedule at all when each of its columns is empty.
    Schedule when() {
        return schedule == null ? Schedule.OPEN : schedule;
    }

    /// @throws Refused when the day is missing or nothing would change
    Arrangement movedTo(Schedule next, Where nextPlace) {
        if (next.day() == null) {
            throw new Refused("day", "platform.error.day");
        }
        if (next.equals(when()) && nextPlace.equals(place)) {
            throw new Refused("", "action.error.nothingChanged");
        }
        return new Arrangement(next.checked(), nextPlace.checked(), otherDay(next) ? when().day() : movedFrom);
    }

    boolean otherDay(Schedule next) {
        return !Objects.equals(next.day(), when().day());
    }
}
