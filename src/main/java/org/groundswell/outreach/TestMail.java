package org.groundswell.outreach;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.RoleHolder;
import org.groundswell.account.RoleHolders;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// A recipient's mail, to an account; its links lead to the preview of the page.
@Component
class TestMail {

    private final RoleHolders accounts;
    private final CampaignQueries campaigns;
    private final Outbox outbox;
    private final Links links;
    private final Clock clock;

    TestMail(RoleHolders accounts, CampaignQueries campaigns, Outbox outbox, Links links, Clock clock) {
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    void write(Message message, UUID account, Locale locale) {
        RoleHolder to = accounts.of(account).orElseThrow(NotFound::new);
        CampaignView campaign = campaigns.byId(message.campaignId()).orElseThrow(NotFound::new);
        String link =
                links.absolute(locale, "/organize/%s/messages/%s/preview".formatted(campaign.slug(), message.id()));
        outbox.enqueue(new OutgoingMail(
                KeyScope.INSTALLATION,
                to.address(),
                "pledge.mail.news",
                locale,
                Map.of("link", link),
                "message-test:" + message.id(),
                clock.instant(),
                link));
    }
}
