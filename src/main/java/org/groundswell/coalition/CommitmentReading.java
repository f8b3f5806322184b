package org.groundswell.coalition;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountNames;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignView;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws a commitment's page for each of its two sides.
@Component
class CommitmentReading {

    private final CommitmentQueries commitments;
    private final CommitmentDeciding deciding;
    private final Reasons reasons;
    private final AccountNames names;
    private final Histories histories;
    private final Clock clock;

    CommitmentReading(
            CommitmentQueries commitments,
            CommitmentDeciding deciding,
            Reasons reasons,
            AccountNames names,
            Histories histories,
            Clock clock) {
        this.commitments = commitments;
        this.deciding = deciding;
        this.reasons = reasons;
        this.names = names;
        this.histories = histories;
        this.clock = clock;
    }

    /// The page on which an admin answers.
    ///
    /// @throws NotFound when it is none of this campaign's, or was never proposed
    /// @throws org.groundswell.platform.NotAllowed when the actor is no admin there
    ModelAndView forAdmin(Actor actor, CampaignView campaign, UUID id, Locale locale) {
        actor.require(Role.ADMIN, Scope.campaign(campaign.id()));
        CommitmentPage page = commitments.page(id);
        CommitmentRow row = page.row();
        if (!row.campaignId().equals(campaign.id()) || row.proposedAt() == null) {
            throw new NotFound();
        }
        boolean own = deciding.ownPartner(actor, row.partnerId());
        boolean undoable =
                row.state().decided() && !clock.instant().isAfter(row.since().plus(Commitment.UNDO));
        return drawn("coalition/commitment-answer", page, locale)
                .addObject("campaign", campaign)
                .addObject("form", DecisionForm.of(row.version()))
                .addObject("reasons", reasons.choices(locale))
                .addObject("own", own)
                .addObject("alone", own && deciding.alone(actor, campaign.id()))
                .addObject("undoUntil", undoable ? row.since().plus(Commitment.UNDO) : null);
    }

    /// The page of those who made it.
    ///
    /// @throws NotFound when it is somebody else's
    ModelAndView forPartner(Actor actor, UUID partnerId, UUID id, Locale locale) {
        return drawn("coalition/commitment", own(actor, partnerId, id), locale);
    }

    /// @throws NotFound when it is somebody else's
    CommitmentPage own(Actor actor, UUID partnerId, UUID id) {
        CommitmentAccess.requireOwn(actor, partnerId);
        CommitmentPage page = commitments.page(id);
        if (!page.row().partnerId().equals(partnerId)) {
            throw new NotFound();
        }
        return page;
    }

    private ModelAndView drawn(String template, CommitmentPage page, Locale locale) {
        CommitmentRow row = page.row();
        return new ModelAndView(template)
                .addObject("page", page)
                .addObject("row", row)
                .addObject("owner", names.of(page.ownerId()))
                .addObject("by", names.of(page.by()))
                .addObject("history", histories.about(new Subject("commitment", row.id(), row.campaignId()), locale));
    }
}
