package org.groundswell.sharing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.groundswell.platform.Surroundings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What runs by itself.
@Configuration(proxyBeanMethods = false)
class SharingJobs {

    @Bean
    RecurringTask<Void> dropWhatIsOver(Consents consents, Surroundings surroundings) {
        return Tasks.recurring("sharing-over", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> consents.dropOver(surroundings.today()));
    }
}
