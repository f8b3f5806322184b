package org.groundswell.outreach;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What runs by itself.
@Configuration(proxyBeanMethods = false)
class OutreachJobs {

    @Bean
    RecurringTask<Void> deliverMessages(
            Delivering delivering, @Value("${groundswell.outreach.per-minute}") int perMinute) {
        return Tasks.recurring("outreach-messages", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> {
                    boolean more;
                    do {
                        more = delivering.takeTurn(perMinute);
                    } while (more);
                });
    }
}
