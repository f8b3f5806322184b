package org.groundswell.pledge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.groundswell.people.MailAllowance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What runs by itself.
@Configuration(proxyBeanMethods = false)
class PledgeJobs {

    @Bean
    RecurringTask<Void> forgetUnconfirmed(Forgetting forgetting) {
        return Tasks.recurring("pledge-unconfirmed", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> untilNone(forgetting::unconfirmed));
    }

    @Bean
    RecurringTask<Void> countWhoIsInNoNumber(PledgeSums sums) {
        return Tasks.recurring("pledge-sums", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> sums.look());
    }

    @Bean
    RecurringTask<Void> nudgeWhoForgot(Nudging nudging) {
        return Tasks.recurring("pledge-nudge", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> untilNone(nudging::nudgeSome));
    }

    @Bean
    RecurringTask<Void> tellOfConditions(ConditionTelling telling) {
        return Tasks.recurring("pledge-conditions", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> untilNone(telling::tellSome));
    }

    @Bean
    RecurringTask<Void> askOnceBeforeAndOnceAfter(Asking asking) {
        return Tasks.recurring("pledge-questions", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> untilNone(asking::askSome));
    }

    @Bean
    RecurringTask<Void> answerWhoLostTheirLink(LinkAnswers answers) {
        return Tasks.recurring("pledge-lost-links", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> answers.answerAll());
    }

    @Bean
    RecurringTask<Void> forgetTypedAddresses(MailAllowance allowance) {
        return Tasks.recurring("pledge-typed-addresses", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> allowance.purge());
    }

    @Bean
    RecurringTask<Void> countAnew(Recounting recounting) {
        return Tasks.recurring("pledge-recount", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> recounting.check());
    }

    @Bean
    RecurringTask<Void> endRetention(Shredding shredding) {
        return Tasks.recurring("pledge-retention", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> shredding.endWhatIsDue());
    }

    /// A few at a time, so that nobody waits long for a transaction; after a big day there are many.
    ///
    /// @param some does some of it and says how many
    static void untilNone(IntSupplier some) {
        int done;
        do {
            done = some.getAsInt();
        } while (done > 0);
    }
}
