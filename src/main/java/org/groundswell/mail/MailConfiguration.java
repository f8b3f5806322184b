package org.groundswell.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.groundswell.platform.Links;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

/// The ways out, and the jobs that use them. Without SMTP and outside the demo there is none, and mail waits.
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Postman smtpPostman(JavaMailSender sender, MailProperties properties, Links links) {
        return new SmtpPostman(sender, properties, links);
    }

    @Bean
    @Profile("demo")
    @ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
    Postman mailboxPostman(Mailbox mailbox) {
        return mailbox::keep;
    }

    @Bean
    RecurringTask<Void> sendMail(Sending sending) {
        return Tasks.recurring("mail-send", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> sending.sendDue());
    }

    @Bean
    RecurringTask<Void> purgeMail(Sending sending) {
        return Tasks.recurring("mail-purge", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> sending.purge());
    }
}
