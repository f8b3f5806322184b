package org.groundswell.count;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When counting happens. Each job runs on one instance at a time.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "groundswell.jobs", matchIfMissing = true)
class CountJobs {

    @Bean
    RecurringTask<Void> foldCounts(Folding folding) {
        return Tasks.recurring("count-fold", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> folding.fold());
    }

    @Bean
    RecurringTask<Void> publishCounts(Publishing publishing, KeptPublishing kept) {
        return Tasks.recurring("count-publish", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    publishing.publish();
                    kept.publish();
                });
    }
}
