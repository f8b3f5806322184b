package org.groundswell.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one place time comes from. Only HTTP, cookies and mail dates use the machine's clock beside it.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /// Two of the demo's actions lie behind this moment and two ahead.
    static final Instant DEMO_BEGINS = Instant.parse("2026-02-24T15:00:00Z");

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    /// Begins on 24 February 2026 when the demo is first loaded and ticks from there, across restarts.
    @Bean
    @Profile("demo")
    @DependsOnDatabaseInitialization
    DemoClock demoClock(JdbcClient jdbc) {
        jdbc.sql("insert into demo_clock (began) values (now()) on conflict do nothing")
                .update();
        Instant began = jdbc.sql("select began from demo_clock")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return new DemoClock(Duration.between(began, DEMO_BEGINS));
    }
}
