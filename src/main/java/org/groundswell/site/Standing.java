package org.groundswell.site;

import java.time.LocalDate;
import org.groundswell.action.State;

/// Where a public action stands on its line of time.
enum Standing {
    OPEN,
    TODAY,
    OVER,
    CANCELLED;

    static Standing of(State state, LocalDate day, LocalDate today) {
        if (state == State.CANCELLED) {
            return CANCELLED;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isBefore(today) ? OVER : OPEN;
    }

    public boolean takesPledges() {
        return this == OPEN || this == TODAY;
    }

    /// Its class in stylesheets.
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
