package org.groundswell.coalition;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.account.RoleHolder;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Tells a partner's people and a campaign's admins about the partner's part in it, in the transaction of the deed.
@Component
class PartnerMail {

    private final Outbox outbox;
    private final PartnerQueries partners;
    private final CampaignQueries campaigns;
    private final CoalitionPeople people;
    private final Links links;
    private final Clock clock;

    PartnerMail(
            Outbox outbox,
            PartnerQueries partners,
            CampaignQueries campaigns,
            CoalitionPeople people,
            Links links,
            Clock clock) {
        this.outbox = outbox;
        this.partners = partners;
        this.campaigns = campaigns;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    /// Asks those who speak for a partner whether it takes part in a campaign.
    void asked(Participation part) {
        outbox.cancel(cause(part));
        toRepresentatives(part, "asked", LocalizedText.EMPTY);
    }

    /// Tells those who spoke for a partner that its part in a campaign was ended.
    void ended(Participation part, LocalizedText reason) {
        outbox.cancel(cause(part));
        toRepresentatives(part, "ended", reason);
    }

    /// Tells a campaign's admins that a partner goes, or does not come.
    ///
    /// @param name last part of the mail's key
    void left(Participation part, String name, LocalizedText reason) {
        outbox.cancel(cause(part));
        CampaignView campaign = campaign(part);
        String path = "/organize/%s/partners/%s".formatted(campaign.slug(), part.partnerId());
        for (RoleHolder to : people.admins(part.campaignId())) {
            post(to, name, values(part, campaign, to.locale(), reason, path), cause(part), clock.instant());
        }
    }

    private void toRepresentatives(Participation part, String name, LocalizedText reason) {
        CampaignView campaign = campaign(part);
        String path = "/partner/%s/campaigns/%s".formatted(part.partnerId(), campaign.slug());
        for (RoleHolder to : people.representatives(part.partnerId())) {
            post(to, name, values(part, campaign, to.locale(), reason, path), cause(part), clock.instant());
        }
    }

    private Map<String, String> values(
            Participation part, CampaignView campaign, Locale locale, LocalizedText reason, String path) {
        var values = new HashMap<String, String>();
        values.put(
                "partner",
                partners.byId(part.partnerId()).orElseThrow(NotFound::new).name());
        values.put("campaign", campaign.title().in(locale));
        values.put("reason", reason.in(locale));
        values.put("link", links.absolute(locale, path));
        return values;
    }

    private void post(RoleHolder to, String name, Map<String, String> values, String cause, Instant notBefore) {
        outbox.enqueue(new OutgoingMail(
                KeyScope.INSTALLATION,
                to.address(),
                "coalition.mail." + name,
                to.locale(),
                values,
                cause,
                notBefore,
                null));
    }

    private CampaignView campaign(Participation part) {
        return campaigns.byId(part.campaignId()).orElseThrow(NotFound::new);
    }

    private static String cause(Participation part) {
        return "participation:" + part.partnerId() + ":" + part.campaignId();
    }
}
