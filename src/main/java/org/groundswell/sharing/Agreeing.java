package org.groundswell.sharing;

import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a campaign and a partner come to an agreement, and how it ends: an admin offers, the partner's people say yes or
/// no, each side can end it. What was agreed before is not touched by what is agreed later.
@Component
@Transactional
public class Agreeing {

    private final Agreements agreements;
    private final PartnerQueries partners;
    private final CampaignQueries campaigns;
    private final AgreementMail mail;
    private final Journal journal;
    private final Surroundings surroundings;

    Agreeing(
            Agreements agreements,
            PartnerQueries partners,
            CampaignQueries campaigns,
            AgreementMail mail,
            Journal journal,
            Surroundings surroundings) {
        this.agreements = agreements;
        this.partners = partners;
        this.campaigns = campaigns;
        this.mail = mail;
        this.journal = journal;
        this.surroundings = surroundings;
    }

    /// Offers a partner a new version. One that was offered before and has no answer yet is taken back by it; the
    /// one in force stays in force until the partner says yes to this.
    ///
    /// @param id made with the form, so that a form sent twice offers once
    /// @throws Refused on `purpose` or `keptUntil`, or when the partner does not take part
    public void offer(Actor actor, UUID campaignId, UUID partnerId, UUID id, AgreementTerms terms) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        List<Agreement> before = lock(campaignId, partnerId);
        if (before.stream().anyMatch(agreement -> agreement.id().equals(id))) {
            return;
        }
        if (!partners.campaignsOf(partnerId).contains(campaignId)) {
            throw new Refused("", "sharing.error.no-part");
        }
        CampaignView campaign = campaigns.byId(campaignId).orElseThrow(NotFound::new);
        terms.checked(campaign.languages(), surroundings.today());
        before.stream()
                .filter(agreement -> agreement.state() == Agreement.State.OFFERED)
                .forEach(this::replace);
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        var offered = new Agreement(id, campaignId, partnerId, number, terms, surroundings.today());
        agreements.saveAndFlush(offered);
        record(actor, offered, "offered");
        mail.toPartner(offered, "offered");
    }

    /// The partner says yes. What was in force before applies to nobody who signs up from now on.
    ///
    /// @throws Refused when the campaign has taken it back meanwhile
    public void agree(Actor actor, UUID partnerId, UUID id) {
        Agreement agreement = own(actor, partnerId, id);
        if (agreement.state() == Agreement.State.IN_FORCE) {
            return;
        }
        lock(agreement.campaignId(), partnerId).stream()
                .filter(other -> other.state() == Agreement.State.IN_FORCE)
                .forEach(this::replace);
        agreement.agree(surroundings.today());
        agreements.saveAndFlush(agreement);
        record(actor, agreement, "agreed");
        mail.toAdmins(agreement, "agreed");
    }

    /// The partner says no.
    ///
    /// @throws Refused when the campaign has taken it back meanwhile
    public void decline(Actor actor, UUID partnerId, UUID id) {
        Agreement agreement = own(actor, partnerId, id);
        if (agreement.state() == Agreement.State.DECLINED) {
            return;
        }
        agreement.decline(surroundings.today());
        agreements.saveAndFlush(agreement);
        record(actor, agreement, "declined");
        mail.toAdmins(agreement, "declined");
    }

    /// The partner ends it: nobody is asked from now on.
    public void end(Actor actor, UUID partnerId, UUID id) {
        Agreement agreement = own(actor, partnerId, id);
        if (end(actor, agreement)) {
            mail.toAdmins(agreement, "ended");
        }
    }

    /// The campaign ends it: nobody is asked from now on.
    public void endFor(Actor actor, UUID campaignId, UUID partnerId, UUID id) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        Agreement agreement = one(campaignId, partnerId, id);
        if (end(actor, agreement)) {
            mail.toPartner(agreement, "ended");
        }
    }

    private boolean end(Actor actor, Agreement agreement) {
        if (agreement.state() == Agreement.State.ENDED) {
            return false;
        }
        agreement.end(surroundings.today());
        agreements.saveAndFlush(agreement);
        record(actor, agreement, "ended");
        return true;
    }

    private void replace(Agreement agreement) {
        agreement.replace(surroundings.today());
        agreements.saveAndFlush(agreement);
    }

    private Agreement own(Actor actor, UUID partnerId, UUID id) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        UUID campaign = agreements.campaignOf(partnerId, id).orElseThrow(NotFound::new);
        return one(campaign, partnerId, id);
    }

    private Agreement one(UUID campaignId, UUID partnerId, UUID id) {
        return lock(campaignId, partnerId).stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// All versions, the latest first, as they are once whoever writes at this moment is done.
    private List<Agreement> lock(UUID campaignId, UUID partnerId) {
        agreements.oneAtATime("sharing:" + campaignId + ":" + partnerId);
        return agreements.findByCampaignIdAndPartnerIdOrderByNumberDesc(campaignId, partnerId);
    }

    private void record(Actor actor, Agreement agreement, String deed) {
        journal.write(
                actor.accountId(),
                new Subject("partner", agreement.partnerId(), agreement.campaignId()),
                "sharing.journal." + deed,
                null,
                Integer.toString(agreement.number()));
    }
}
