package org.groundswell.home;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountQueries;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLikeness;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.coalition.PartnerRow;
import org.groundswell.commitment.CommitmentCounts;
import org.groundswell.commitment.CommitmentFilter;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws a partner's page for a campaign's organizers. A partner that was asked and has not said yes shows no more than
/// everybody may read of it.
@Component
class PartnerReading {

    private final PartnerQueries partners;
    private final CommitmentQueries commitments;
    private final CommitmentCounts counts;
    private final AccountQueries accounts;
    private final Histories histories;
    private final Surroundings surroundings;
    private final PartnerLikeness likeness;

    PartnerReading(
            PartnerQueries partners,
            CommitmentQueries commitments,
            CommitmentCounts counts,
            AccountQueries accounts,
            Histories histories,
            Surroundings surroundings,
            PartnerLikeness likeness) {
        this.partners = partners;
        this.commitments = commitments;
        this.counts = counts;
        this.accounts = accounts;
        this.histories = histories;
        this.surroundings = surroundings;
        this.likeness = likeness;
    }

    /// @throws org.groundswell.platform.NotFound when the partner has no part in the campaign
    ModelAndView page(Actor actor, CampaignView campaign, UUID partner, Locale locale) {
        boolean admin = actor.may(Role.ADMIN, Scope.campaign(campaign.id()));
        PartnerRow row = partners.row(campaign.id(), partner);
        var page = new ModelAndView("home/partner-row")
                .addObject("campaign", campaign)
                .addObject("row", row)
                .addObject("partner", partners.page(partner))
                .addObject("admin", admin)
                .addObject("keeper", admin && row.home());
        if (row.peopleShown()) {
            page.addObject("people", accounts.team(Scope.partner(partner)));
        }
        if (admin && row.home()) {
            page.addObject("pending", accounts.pending(Scope.partner(partner)));
        }
        if (admin) {
            var filter = CommitmentFilter.ofPartner(partner);
            page.addObject(
                    "alike", likeness.like(row.name(), partners.page(partner).website(), partner));
            page.addObject("commitments", commitments.inCampaign(campaign.id(), filter, surroundings.today()))
                    .addObject("kept", counts.record(partner, campaign.id()))
                    .addObject("history", histories.about(new Subject("partner", partner, campaign.id()), locale));
        }
        return page;
    }
}
