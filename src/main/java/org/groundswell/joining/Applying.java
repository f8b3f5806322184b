package org.groundswell.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.people.MailAllowance;
import org.groundswell.platform.Ids;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Tokens;
import org.groundswell.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How an organization asks to join. Nothing is looked up, so the answer is the same whoever it is; who they are is
/// found out by a person, after their address was proven by the link in a mail.
@Component
@Transactional
public class Applying {

    private static final Duration ANSWERED_KEPT = Duration.ofDays(30);

    private final Applications applications;
    private final MailAllowance allowance;
    private final ApplicationMail mail;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    Applying(
            Applications applications,
            MailAllowance allowance,
            ApplicationMail mail,
            Vault vault,
            JdbcClient jdbc,
            Clock clock) {
        this.applications = applications;
        this.allowance = allowance;
        this.mail = mail;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Takes an application and mails its link. An address that had all its mails for the day gets none, and
    /// nothing is kept.
    ///
    /// @throws Refused when the campaign takes none any more
    public void apply(UUID campaignId, ApplicationDraft draft, Locale locale) {
        if (!allowance.take(draft.email())) {
            return;
        }
        String token = Tokens.make();
        try {
            mail.confirm(
                    applications.saveAndFlush(new PartnerApplication(
                            Ids.random(), campaignId, draft, locale, token, vault, clock.instant())),
                    draft.email(),
                    token);
        } catch (KeysShredded gone) {
            throw new Refused("", "joining.error.over");
        }
    }

    /// The button behind the link. Pressed again, nothing happens.
    ///
    /// @throws NotFound when the link does not work (any more)
    public void confirm(String token) {
        PartnerApplication application =
                applications.lockByTokenHash(Tokens.hash(token)).orElseThrow(NotFound::new);
        if (application.state() != PartnerApplication.State.SENT) {
            return;
        }
        if (!application.inTime(clock.instant())) {
            throw new NotFound();
        }
        application.confirm(clock.instant());
        applications.saveAndFlush(application);
        mail.toAdmins(application);
    }

    /// Deletes whose address was not proven in time, and what was answered long ago.
    public void dropOver() {
        Instant now = clock.instant();
        jdbc.sql("""
                delete from partner_application where state = 'SENT' and sent_at <= :unproven
                    or state in ('ACCEPTED', 'KNOWN', 'DECLINED') and state_at <= :answered
                """)
                .param("unproven", now.minus(PartnerApplication.LINK_WORKS).atOffset(ZoneOffset.UTC))
                .param("answered", now.minus(ANSWERED_KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
