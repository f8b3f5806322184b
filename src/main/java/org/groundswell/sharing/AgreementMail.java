package org.groundswell.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.groundswell.account.RoleHolder;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.CoalitionPeople;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Tells the other side of an agreement what became of it, in the transaction of the deed. The words stand behind the
/// link.
@Component
class AgreementMail {

    private final Outbox outbox;
    private final PartnerQueries partners;
    private final CampaignQueries campaigns;
    private final CoalitionPeople people;
    private final Links links;
    private final Clock clock;

    AgreementMail(
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

    /// @param name last part of the mail's key
    void toPartner(Agreement agreement, String name) {
        String path = "/partner/%s/campaigns/%s/sharing"
                .formatted(agreement.partnerId(), campaign(agreement).slug());
        post(agreement, people.representatives(agreement.partnerId()), name, path);
    }

    /// @param name last part of the mail's key
    void toAdmins(Agreement agreement, String name) {
        String path =
                "/organize/%s/partners/%s/sharing".formatted(campaign(agreement).slug(), agreement.partnerId());
        post(agreement, people.admins(agreement.campaignId()), name, path);
    }

    private void post(Agreement agreement, List<RoleHolder> recipients, String name, String path) {
        String cause = "sharing:" + agreement.campaignId() + ":" + agreement.partnerId();
        outbox.cancel(cause);
        String partner =
                partners.byId(agreement.partnerId()).orElseThrow(NotFound::new).name();
        for (RoleHolder to : recipients) {
            outbox.enqueue(new OutgoingMail(
                    KeyScope.INSTALLATION,
                    to.address(),
                    "sharing.mail." + name,
                    to.locale(),
                    Map.of(
                            "partner", partner,
                            "campaign", campaign(agreement).title().in(to.locale()),
                            "link", links.absolute(to.locale(), path)),
                    cause,
                    clock.instant(),
                    null));
        }
    }

    private CampaignView campaign(Agreement agreement) {
        return campaigns.byId(agreement.campaignId()).orElseThrow(NotFound::new);
    }
}
