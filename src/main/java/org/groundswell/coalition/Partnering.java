package org.groundswell.coalition;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountQueries;
import org.groundswell.account.Actor;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Inviting;
import org.groundswell.account.PendingRow;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Vault;
import org.jspecify.annotations.Nullable;
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
    private final Participating participating;
    private final Inviting inviting;
    private final AccountQueries accounts;
    private final Vault vault;
    private final PartnerRecord record;

    Partnering(
            Partners partners,
            Participations participations,
            Participating participating,
            Inviting inviting,
            AccountQueries accounts,
            Vault vault,
            PartnerRecord record) {
        this.partners = partners;
        this.participations = participations;
        this.participating = participating;
        this.inviting = inviting;
        this.accounts = accounts;
        this.vault = vault;
        this.record = record;
    }

    /// Brings an organization into a campaign: a new one, whose representative is invited, or one that the house
    /// knows, whose own people are asked. The same id twice makes one.
    ///
    /// @return the partner's id
    /// @throws Refused on `twin` when the name is known and nobody said whether this is it
    public UUID invite(Actor actor, UUID campaignId, PartnerInvitation invitation) {
        return invite(actor, campaignId, invitation, PartnerProfile.named(invitation.name()));
    }

    /// The same, with what the organization said about itself.
    public UUID invite(Actor actor, UUID campaignId, PartnerInvitation invitation, PartnerProfile profile) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        var partner = new Partner(invitation.id(), invitation.kind(), profile);
        partners.oneAtATime(partner.foldedName());
        if (partners.existsById(partner.id())) {
            return part(campaignId, partner.id()).partnerId();
        }
        List<UUID> twins = partners.idsByFoldedName(partner.foldedName());
        var said = invitation.twin();
        UUID known = said == null ? null : said.partner();
        if (said == null ? !twins.isEmpty() : known != null && !twins.contains(known)) {
            throw new Refused("twin", "coalition.error.twin", partner.name());
        }
        if (known != null) {
            participating.ask(actor, campaignId, known, invitation.listed());
            return known;
        }
        bring(actor, campaignId, partner, invitation);
        return partner.id();
    }

    /// Mails an invitation to one more person who shall speak for the partner, or to the same one again.
    ///
    /// @throws Refused when the address cannot be one
    public void inviteRepresentative(
            Actor actor, UUID campaignId, UUID partnerId, String representative, Locale language) {
        requireKeeper(actor, campaignId, partnerId);
        askPerson(actor, partners.findById(partnerId).orElseThrow(NotFound::new), representative, language);
    }

    /// Mails an invitation that waits once more.
    public void resend(Actor actor, UUID campaignId, UUID partnerId, UUID invitationId) {
        inviting.resend(actor, pending(actor, campaignId, partnerId, invitationId));
    }

    /// Takes an invitation back that waits.
    public void withdrawInvitation(Actor actor, UUID campaignId, UUID partnerId, UUID invitationId) {
        inviting.withdraw(actor, pending(actor, campaignId, partnerId, invitationId));
    }

    /// Names the partner on the campaign's public page, or no longer.
    public void list(Actor actor, UUID campaignId, UUID partnerId, boolean listed) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        Participation part = part(campaignId, partnerId);
        if (part.listed() == listed || part.state() == Participation.State.LEFT) {
            return;
        }
        part.list(listed);
        participations.saveAndFlush(part);
        record.write(actor.accountId(), partnerId, campaignId, listed ? "listed" : "unlisted", null);
        record.announce(new PartnerListingChanged(campaignId));
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
        record.write(actor.accountId(), partnerId, null, "presented", null);
        record.announce(new PartnerChanged(partnerId));
    }

    /// Opens how a partner that is in the campaign can be reached. Asks for a factor shown within the last minutes,
    /// and is kept in its history.
    ///
    /// @return empty when it did not say
    public String reveal(Actor actor, UUID campaignId, UUID partnerId) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        if (part(campaignId, partnerId).state() != Participation.State.MEMBER) {
            throw new NotFound();
        }
        record.requireRecentFactor(actor);
        byte[] contact = partners.findById(partnerId).orElseThrow(NotFound::new).contact();
        record.write(actor.accountId(), partnerId, campaignId, "revealed", null);
        return contact == null ? "" : vault.open(KeyScope.INSTALLATION, Partner.contactPlace(partnerId), contact);
    }

    private void bring(Actor actor, UUID campaignId, Partner partner, PartnerInvitation invitation) {
        partners.saveAndFlush(partner);
        participations.saveAndFlush(new Participation(partner.id(), campaignId, invitation.listed()));
        record.write(actor.accountId(), partner.id(), campaignId, "invited", null);
        askPerson(actor, partner, invitation.representative(), invitation.language());
    }

    private UUID pending(Actor actor, UUID campaignId, UUID partnerId, UUID invitationId) {
        requireKeeper(actor, campaignId, partnerId);
        return accounts.pending(Scope.partner(partnerId)).stream()
                .map(PendingRow::id)
                .filter(invitationId::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// A partner's people are looked after from where it came into the house.
    private void requireKeeper(Actor actor, UUID campaignId, UUID partnerId) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        if (!participations.isHome(partnerId, campaignId)) {
            throw new NotFound();
        }
    }

    private Participation part(UUID campaignId, UUID partnerId) {
        return participations
                .findByPartnerIdAndCampaignId(partnerId, campaignId)
                .orElseThrow(NotFound::new);
    }

    private void askPerson(Actor actor, Partner partner, String representative, Locale language) {
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
            throw refused.at("representative");
        }
    }

    private byte @Nullable [] seal(UUID partnerId, String contact) {
        if (contact.length() > CONTACT) {
            throw new Refused("contact", "coalition.error.long", CONTACT, contact.length());
        }
        return contact.isEmpty() ? null : vault.seal(KeyScope.INSTALLATION, Partner.contactPlace(partnerId), contact);
    }
}
