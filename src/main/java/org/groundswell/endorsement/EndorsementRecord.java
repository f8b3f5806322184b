package org.groundswell.endorsement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.account.RoleHolder;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.CoalitionPeople;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Puts a deed on record, mails the other side and tells whoever listens above. The words stand behind the link.
@Component
class EndorsementRecord {

    private final Journal journal;
    private final ApplicationEventPublisher announcements;
    private final Outbox outbox;
    private final PartnerQueries partners;
    private final CampaignQueries campaigns;
    private final Recipients recipients;
    private final Clock clock;

    EndorsementRecord(
            Journal journal,
            ApplicationEventPublisher announcements,
            Outbox outbox,
            PartnerQueries partners,
            CampaignQueries campaigns,
            Recipients recipients,
            Clock clock) {
        this.journal = journal;
        this.announcements = announcements;
        this.outbox = outbox;
        this.partners = partners;
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.clock = clock;
    }

    /// @param deed last part of the keys of sentence and mail
    void toAdmins(Actor actor, Endorsement endorsement, String deed, @Nullable String reason) {
        CampaignView campaign = write(actor, endorsement, deed, reason);
        String path = "/organize/%s/endorsements/%s".formatted(campaign.slug(), endorsement.id());
        post(endorsement, campaign, recipients.people().admins(campaign.id()), deed, path);
    }

    /// @param deed last part of the keys of sentence and mail
    void toPartner(Actor actor, Endorsement endorsement, String deed, @Nullable String reason) {
        CampaignView campaign = write(actor, endorsement, deed, reason);
        String path = "/partner/%s/campaigns/%s/endorsements".formatted(endorsement.partnerId(), campaign.slug());
        post(endorsement, campaign, recipients.people().representatives(endorsement.partnerId()), deed, path);
    }

    private CampaignView write(Actor actor, Endorsement endorsement, String deed, @Nullable String reason) {
        journal.write(
                actor.accountId(),
                new Subject("partner", endorsement.partnerId(), endorsement.campaignId()),
                "endorsement.journal." + deed,
                reason == null || reason.isBlank() ? null : reason);
        announcements.publishEvent(new EndorsementChanged(endorsement.campaignId(), endorsement.partnerId()));
        return campaigns.byId(endorsement.campaignId()).orElseThrow(NotFound::new);
    }

    private void post(Endorsement endorsement, CampaignView campaign, List<RoleHolder> to, String deed, String path) {
        String cause = "endorsement:" + endorsement.id();
        outbox.cancel(cause);
        String partner = partners.byId(endorsement.partnerId())
                .orElseThrow(NotFound::new)
                .name();
        for (RoleHolder holder : to) {
            outbox.enqueue(new OutgoingMail(
                    KeyScope.INSTALLATION,
                    holder.address(),
                    "endorsement.mail." + deed,
                    holder.locale(),
                    Map.of(
                            "partner", partner,
                            "campaign", campaign.title().in(holder.locale()),
                            "link", recipients.links().absolute(holder.locale(), path)),
                    cause,
                    clock.instant(),
                    null));
        }
    }

    /// Whom to write to, and where they read more.
    @Component
    record Recipients(CoalitionPeople people, Links links) {}
}
