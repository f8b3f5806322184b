package org.groundswell.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The demo's time: it ticks from the demo's first day on and, while the demo is being told, stands where the story is.
public final class DemoClock extends Clock {

    private final Duration ahead;
    private final AtomicReference<@Nullable Instant> told = new AtomicReference<>();

    /// @param ahead from the machine's clock to the demo's
    DemoClock(Duration ahead) {
        this.ahead = ahead;
    }

    /// Stands still at a moment of the story.
    public void stand(Instant moment) {
        told.set(moment);
    }

    /// Ticks again.
    public void tick() {
        told.set(null);
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment != null ? moment : Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
