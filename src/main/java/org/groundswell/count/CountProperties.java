package org.groundswell.count;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about counting.
///
/// @param interval the published numbers of an action are looked at again no sooner than this; quote it on pages with
///     [Duration#toMinutes]
@ConfigurationProperties("groundswell.count")
public record CountProperties(@DefaultValue("15m") Duration interval) {

    public CountProperties {
        if (interval.isNegative()) {
            throw new IllegalArgumentException("groundswell.count.interval must not be negative");
        }
    }
}
