package org.groundswell.joining;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Tokens;
import org.groundswell.platform.Vault;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Applications whose address nobody has to prove. Only the demo's come this way; in every other profile there is no
/// such door.
@Component
@Profile("demo")
@Transactional
public class ApplicationEntering {

    private final Applications applications;
    private final Vault vault;
    private final Clock clock;

    ApplicationEntering(Applications applications, Vault vault, Clock clock) {
        this.applications = applications;
        this.vault = vault;
        this.clock = clock;
    }

    /// Enters an application that waits for an answer.
    public void enter(UUID campaignId, ApplicationDraft draft, Locale locale) {
        var application =
                new PartnerApplication(Ids.random(), campaignId, draft, locale, Tokens.make(), vault, clock.instant());
        application.confirm(clock.instant());
        applications.saveAndFlush(application);
    }
}
