package org.groundswell.platform;

import java.time.Duration;
import java.time.Instant;
import org.groundswell.platform.LimitProperties.Limit;

/// What one network may still send of one form. It begins full, each form takes one out, and one comes back after a
/// while. All it knows is when it will be full again.
class Bucket {

    private final Limit limit;
    private Instant fullAt = Instant.MIN;

    Bucket(Limit limit) {
        this.limit = limit;
    }

    /// Takes one out.
    ///
    /// @return how long to wait when there was none, else zero
    synchronized Duration take(Instant now) {
        Instant fullAfter = (fullAt.isAfter(now) ? fullAt : now).plus(limit.every());
        Duration wait = Duration.between(now.plus(limit.refill()), fullAfter);
        if (wait.isPositive()) {
            return wait;
        }
        fullAt = fullAfter;
        return Duration.ZERO;
    }
}
