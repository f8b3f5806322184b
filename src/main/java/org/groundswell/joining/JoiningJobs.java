package org.groundswell.joining;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What runs by itself.
@Configuration(proxyBeanMethods = false)
class JoiningJobs {

    @Bean
    RecurringTask<Void> dropApplications(Applying applying) {
        return Tasks.recurring("joining-over", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> applying.dropOver());
    }
}
