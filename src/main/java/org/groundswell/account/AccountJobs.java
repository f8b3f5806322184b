package org.groundswell.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this module does by itself.
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    @Bean
    RecurringTask<Void> forgetSignInFailures(Slowing slowing) {
        return Tasks.recurring("account-forget-failures", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> slowing.forget());
    }

    @Bean
    RecurringTask<Void> forgetOldLinks(Tidying tidying) {
        return Tasks.recurring("account-forget-links", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> tidying.forgetLinks());
    }
}
