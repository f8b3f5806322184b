package org.groundswell.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How many forms one network may send. The values stand in `application.yaml`: many at once, since a congregation or a
/// campus that signs up together is one network.
@ConfigurationProperties("groundswell.limits")
record LimitProperties(Limit pledge, Limit lostLink, Limit application) {

    Limit of(PublicForm form) {
        return switch (form) {
            case PLEDGE -> pledge;
            case LOST_LINK -> lostLink;
            case APPLICATION -> application;
        };
    }

    /// @param burst how many at once
    /// @param every how long until there is one more
    record Limit(int burst, Duration every) {

        Limit {
            if (burst < 1 || !every.isPositive()) {
                throw new IllegalArgumentException(
                        "a limit lets nobody through: %d at once, one more every %s".formatted(burst, every));
            }
        }

        /// How long an empty bucket takes to be full again.
        Duration refill() {
            return every.multipliedBy(burst);
        }
    }
}
