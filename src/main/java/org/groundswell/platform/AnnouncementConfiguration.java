package org.groundswell.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// How announcements are heard: after the commit, apart from who announced, by a few at a time, since listeners take
/// connections of the pool. An announcement that nobody heard to the end is a row in the database; it is made again
/// after a minute, so every listener must be able to hear the same one twice.
@Configuration(proxyBeanMethods = false)
class AnnouncementConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementConfiguration.class);
    private static final int AT_ONCE = 4;
    private static final int WAITING = 10_000;

    /// Nobody waits for a listener: whoever announces still holds a connection.
    @Bean
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("heard-");
        executor.setCorePoolSize(AT_ONCE);
        executor.setMaxPoolSize(AT_ONCE);
        executor.setQueueCapacity(WAITING);
        executor.setRejectedExecutionHandler(later());
        return executor;
    }

    @Bean
    RecurringTask<Void> announceAgain(Announcements announcements) {
        return Tasks.recurring("platform-announcements", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> announcements.repeatUnheard());
    }

    private static RejectedExecutionHandler later() {
        return (task, pool) -> LOG.warn("Too many announcements at once: one is heard later");
    }
}
