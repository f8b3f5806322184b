package org.groundswell.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on a real PostgreSQL, listening on the port that its own links name. Jobs do not run by
/// themselves: a test calls them. Mail goes to [SmtpServer], time comes from [TestClock].
///
/// All classes with this annotation share one application and one database, so a test makes its own campaign and never
/// counts rows it did not write. A class that adds a property or a bean pays for a second start.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "groundswell.jobs=false",
            // All tests send their forms from one network, and the clock stands still.
            "groundswell.limits.pledge.burst=100000",
            "groundswell.limits.lost-link.burst=10000",
            "groundswell.limits.application.burst=10000",
            // It logs the name of every mailbox it makes, and a test looks for addresses in the log.
            "logging.level.com.icegreen.greenmail=warn",
            "spring.datasource.hikari.minimum-idle=4"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestSettings.class)
@Import({TestDatabase.class, TestClock.Configuration.class})
@ExtendWith(TestClock.Reset.class)
public @interface GroundswellTest {}
