package org.groundswell.endorsement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionQueries;
import org.groundswell.coalition.PartnerLeft;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How endorsements come and go: a partner's people state one, an admin accepts or declines it, its people withdraw it
/// at any time.
@Component
@Transactional
public class Endorsing {

    private final Endorsements endorsements;
    private final PartnerQueries partners;
    private final ActionQueries actions;
    private final EndorsementNotes notes;
    private final EndorsementRecord record;
    private final Surroundings surroundings;

    Endorsing(
            Endorsements endorsements,
            PartnerQueries partners,
            ActionQueries actions,
            EndorsementNotes notes,
            EndorsementRecord record,
            Surroundings surroundings) {
        this.endorsements = endorsements;
        this.partners = partners;
        this.actions = actions;
        this.notes = notes;
        this.record = record;
        this.surroundings = surroundings;
    }

    /// A partner says that it endorses. What it stated before about the same and is not public yet, is said anew.
    ///
    /// @param id made with the form, so that a form sent twice states one
    /// @param actionId none when it is the campaign as a whole
    /// @param note for the coalition alone; may be empty
    /// @throws Refused when the day does not fit, it endorses that already, or it does not take part
    public void state(
            Actor actor,
            UUID partnerId,
            UUID campaignId,
            UUID id,
            @Nullable UUID actionId,
            EndorsementTerms terms,
            String note) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        List<Endorsement> before = lock(campaignId, partnerId);
        if (before.stream().anyMatch(known -> known.id().equals(id))) {
            return;
        }
        requirePart(partnerId, campaignId, actionId);
        terms.checked(surroundings.today());
        Optional<Endorsement> open = open(before, actionId);
        open.ifPresent(known -> known.restate(terms, surroundings.today()));
        Endorsement endorsement =
                open.orElseGet(() -> new Endorsement(id, campaignId, partnerId, actionId, terms, surroundings.today()));
        endorsement.note(notes.seal(campaignId, endorsement.id(), note));
        endorsements.saveAndFlush(endorsement);
        record.toAdmins(actor, endorsement, "stated", null);
    }

    /// A partner withdraws its name, at any time and without giving a reason.
    ///
    /// @throws Refused when it was declined
    public void withdraw(Actor actor, UUID partnerId, UUID campaignId, UUID id) {
        actor.require(Role.REPRESENTATIVE, Scope.partner(partnerId));
        Endorsement endorsement = one(campaignId, partnerId, id);
        if (endorsement.state() == Endorsement.State.WITHDRAWN) {
            return;
        }
        endorsement.withdraw(surroundings.today());
        endorsements.saveAndFlush(endorsement);
        record.toAdmins(actor, endorsement, "withdrawn", null);
    }

    /// @param version of the page on which the admin read it
    /// @throws Refused when it is decided otherwise, or says something else by now
    public void accept(Actor actor, UUID campaignId, UUID id, int version) {
        Endorsement endorsement = administered(actor, campaignId, id);
        if (endorsement.state() == Endorsement.State.ACCEPTED) {
            return;
        }
        endorsement.accept(version, surroundings.today());
        endorsements.saveAndFlush(endorsement);
        record.toPartner(actor, endorsement, "accepted", null);
    }

    /// @param version of the page on which the admin read it
    /// @param reason what the partner's people read
    /// @throws Refused without a reason, or when it is decided otherwise, or says something else by now
    public void decline(Actor actor, UUID campaignId, UUID id, int version, LocalizedText reason, String said) {
        Endorsement endorsement = administered(actor, campaignId, id);
        if (endorsement.state() == Endorsement.State.DECLINED) {
            return;
        }
        if (reason.isEmpty()) {
            throw new Refused("words", "coalition.error.reason");
        }
        endorsement.decline(version, surroundings.today(), reason);
        endorsements.saveAndFlush(endorsement);
        record.toPartner(actor, endorsement, "declined", said);
    }

    /// Who takes no part any more lends its name no more; its departure is in the history already.
    @EventListener
    void left(PartnerLeft partner) {
        lock(partner.campaignId(), partner.partnerId()).stream()
                .filter(Endorsement::open)
                .forEach(endorsement -> {
                    endorsement.withdraw(surroundings.today());
                    endorsements.saveAndFlush(endorsement);
                });
    }

    private static Optional<Endorsement> open(List<Endorsement> before, @Nullable UUID actionId) {
        return before.stream()
                .filter(Endorsement::open)
                .filter(known -> Objects.equals(known.actionId(), actionId))
                .findFirst();
    }

    private void requirePart(UUID partnerId, UUID campaignId, @Nullable UUID actionId) {
        if (!partners.campaignsOf(partnerId).contains(campaignId)) {
            throw new Refused("", "endorsement.error.no-part");
        }
        if (actionId != null
                && actions.inCampaign(campaignId).stream()
                        .noneMatch(action -> action.id().equals(actionId))) {
            throw new Refused("subject", "endorsement.error.subject");
        }
    }

    private Endorsement administered(Actor actor, UUID campaignId, UUID id) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        return one(campaignId, endorsements.partnerOf(campaignId, id).orElseThrow(NotFound::new), id);
    }

    private Endorsement one(UUID campaignId, UUID partnerId, UUID id) {
        return lock(campaignId, partnerId).stream()
                .filter(endorsement -> endorsement.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Endorsement> lock(UUID campaignId, UUID partnerId) {
        endorsements.oneAtATime("endorsement:" + campaignId + ":" + partnerId);
        return endorsements.findByCampaignIdAndPartnerId(campaignId, partnerId);
    }
}
