package org.groundswell.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;

/// When and where an action is, as one value, so that a change can be undone by bringing the former one back.
///
/// @param movedFrom the day it was first announced for, while it is another
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

    /// @throws Refused when either day has passed or the next is missing, or nothing would change
    Arrangement movedTo(Schedule next, Where nextPlace, Instant now) {
        mustLieAhead(now);
        if (next.day() == null) {
            throw new Refused("day", "platform.error.day");
        }
        if (next.saysTheSame(when()) && nextPlace.equals(place)) {
            throw new Refused("", "action.error.nothingChanged");
        }
        LocalDate announced = movedFrom == null ? when().day() : movedFrom;
        return new Arrangement(
                next.checked().ahead(now), nextPlace.checked(), next.day().equals(announced) ? null : announced);
    }

    /// @throws Refused when the day has passed
    void mustLieAhead(Instant now) {
        if (when().isOver(now)) {
            throw new Refused("", "action.error.past");
        }
    }

    boolean otherDay(Schedule next) {
        return !Objects.equals(next.day(), when().day());
    }
}
