package org.groundswell.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A clock that stands still until a test moves it. Every test begins at [#START], with two of the demo's actions
/// behind it and two ahead.
public final class TestClock extends Clock {

    /// Tuesday, 24 February 2026, nine in the morning in Minneapolis.
    public static final Instant START = Instant.parse("2026-02-24T15:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void set(Instant instant) {
        now.set(instant);
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /// Takes the place of the application's clock.
    @TestConfiguration(proxyBeanMethods = false)
    @Profile("!demo") // whose story is told on a clock of its own
    static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    /// Puts the clock back before each test, since the application is shared.
    static class Reset implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBeanProvider(TestClock.class)
                    .ifAvailable(clock -> clock.set(START));
        }
    }
}
