package org.groundswell.coalition;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Inviting;
import org.groundswell.account.Role;
import org.groundswell.account.RoleGiven;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How partners come in, are listed, and present themselves. Each deed throws [NotFound] to outsiders and [NotAllowed]
/// to who is known there but may not.
@Component
@Transactional
public class Partnering {

    private static final int CONTACT = 200;

    private final Partners partners;
    private final Participations participations;
    private final Inviting inviting;
    private final Vault vault;
    private final Journal journal;
    private final ApplicationEventPublisher announcements;

    Partnering(
            Partners partners,
            Participations participations,
            Inviting inviting,
            Vault vault,
            Journal journal,
            ApplicationEventPublisher announcements) {
        this.partners = partners;
        this.participations = participations;
        this.inviting = inviting;
        this.vault = vault;
        this.journal = journal;
        this.announcements = announcements;
    }

    /// Brings an organization into a campaign and mails an invitation to who shall speak for it.
    ///
    /// @return the new partner's id
    /// @throws Refused when there is a partner of that name already and nobody said that this is another
    public UUID invite(Actor actor, UUID campaignId, PartnerInvitation invitation) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        var partner = new Partner(invitation.kind(), PartnerProfile.named(invitation.name()));
        if (!invitation.knownTwin()
                && !partners.findByFoldedName(PartnerProfile.fold(partner.name()))
                        .isEmpty()) {
            throw new Refused("another", "coalition.error.twin", partner.name());
        }
        partners.saveAndFlush(partner);
        participations.saveAndFlush(new Participation(partner.id(), campaignId, invitation.listed()));
        write(actor.accountId(), partner.id(), campaignId, "invited");
        ask(actor, partner, invitation.representative(), invitation.language());
        return partner.id();
    }

    /// Mails an invitation to one more person who shall speak for the partner, or to the same one again.
    ///
    /// @throws Refused when the address cannot be one
    public void inviteRepresentative(
            Actor actor, UUID campaignId, UUID partnerId, String representative, Locale language) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        Partner partner = participations
                .findByPartnerIdAndCampaignId(partnerId, campaignId)
                .flatMap(part -> partners.findById(part.partnerId()))
                .orElseThrow(NotFound::new);
        ask(actor, partner, representative, language);
    }

    /// Somebody who speaks for a partner has come: it has taken up its invitations.
    @EventListener
    void join(RoleGiven given) {
        if (given.role() != Role.REPRESENTATIVE) {
            return;
        }
        UUID partnerId = given.scope().id();
        for (Participation part : participations.findByPartnerId(partnerId)) {
            if (part.state() == Participation.State.INVITED) {
                part.join();
                participations.saveAndFlush(part);
                write(given.accountId(), partnerId, part.campaignId(), "joined");
                announcements.publishEvent(new PartnerJoined(partnerId, part.campaignId()));
            }
        }
    }

    /// Names the partner on the campaign's public page, or no longer.
    public void list(Actor actor, UUID campaignId, UUID partnerId, boolean listed) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        Participation part = participations
                .findByPartnerIdAndCampaignId(partnerId, campaignId)
                .orElseThrow(NotFound::new);
        if (part.listed() == listed) {
            return;
        }
        part.list(listed);
        participations.saveAndFlush(part);
        write(actor.accountId(), partnerId, campaignId, listed ? "listed" : "unlisted");
        announcements.publishEvent(new PartnerListingChanged(campaignId));
    }

    /// Rewrites what an organization says about itself.
    ///
    /// @param version of the page that was drawn
    /// @param contact how the coalition reaches it; blank for nothing
    /// @throws org.groundswell.platform.StaleVersion when somebody saved it meanwhile
    public void present(
            Actor actor, UUID partnerId, int version, PartnerKind kind, PartnerProfile profile, String contact) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        Partner partner = partners.findById(partnerId).orElseThrow(NotFound::new);
        partner.present(version, kind, profile, seal(partnerId, contact.strip()));
        partners.saveAndFlush(partner);
        write(actor.accountId(), partnerId, null, "presented");
        announcements.publishEvent(new PartnerChanged(partnerId));
    }

    private void ask(Actor actor, Partner partner, String representative, Locale language) {
        try {
            inviting.invite(
                    actor,
                    new InvitationDraft(
                            representative,
                            Role.REPRESENTATIVE,
                            Scope.partner(partner.id()),
                            partner.name(),
                            language));
        } catch (Refused refused) {
            throw new Refused("representative", refused.messageKey(), refused.arguments());
        }
    }

    private byte @Nullable [] seal(UUID partnerId, String contact) {
        if (contact.length() > CONTACT) {
            throw new Refused("contact", "coalition.error.long", CONTACT, contact.length());
        }
        return contact.isEmpty() ? null : vault.seal(KeyScope.INSTALLATION, Partner.contactPlace(partnerId), contact);
    }

    private void write(UUID accountId, UUID partnerId, @Nullable UUID campaignId, String deed) {
        journal.write(
                accountId, new Subject("partner", partnerId, campaignId), "coalition.journal.partner." + deed, null);
    }
}
