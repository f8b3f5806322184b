package org.groundswell.pledge;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.RoleHolders;
import org.groundswell.account.Scope;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets organizers try what supporters go through: the first mail, to themselves. It counts nobody and keeps nothing.
@Component
@Transactional
public class Trying {

    private final RoleHolders holders;
    private final Outbox outbox;
    private final Links links;
    private final Surroundings surroundings;
    private final Clock clock;

    Trying(RoleHolders holders, Outbox outbox, Links links, Surroundings surroundings, Clock clock) {
        this.holders = holders;
        this.outbox = outbox;
        this.links = links;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// Mails it to the actor; its link leads back to where it was asked for.
    ///
    /// @param path of that page, without the language's prefix
    public void mail(Actor actor, UUID campaignId, String path, Locale locale) {
        actor.require(Role.ORGANIZER, Scope.campaign(campaignId));
        Instant now = clock.instant();
        Map<String, String> values = Map.of(
                "link", links.absolute(locale, path),
                "host", links.host(),
                "date", surroundings.when(now.plus(PledgeMail.WAITS), locale));
        holders.of(actor.accountId())
                .ifPresent(to -> outbox.enqueue(new OutgoingMail(
                        KeyScope.INSTALLATION,
                        to.address(),
                        "pledge.mail.confirm",
                        locale,
                        values,
                        "try-out:" + actor.accountId(),
                        now,
                        null)));
    }
}
