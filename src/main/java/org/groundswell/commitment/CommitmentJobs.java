package org.groundswell.commitment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What runs by itself.
@Configuration(proxyBeanMethods = false)
class CommitmentJobs {

    @Bean
    RecurringTask<Void> remindOfCommitments(Reminding reminding) {
        return Tasks.recurring("commitment-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> {
                    int done;
                    do {
                        done = reminding.remindSome();
                    } while (done > 0);
                });
    }
}
