package org.groundswell.commitment;

import java.util.List;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// All commitments of a campaign, for its admins; the filter is part of the address.
@Controller
class CommitmentController {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final CommitmentQueries commitments;
    private final Surroundings surroundings;

    CommitmentController(
            CampaignQueries campaigns,
            ActionQueries actions,
            CommitmentQueries commitments,
            Surroundings surroundings) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.commitments = commitments;
        this.surroundings = surroundings;
    }

    @GetMapping("/organize/{campaign}/commitments")
    String list(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            Model model) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        actor.require(Role.ADMIN, Scope.campaign(view.id()));
        var rows = commitments.inCampaign(view.id(), filter, surroundings.today());
        model.addAttribute("campaign", view);
        model.addAttribute("actions", actions.inCampaign(view.id()));
        model.addAttribute("states", CommitmentState.seenByCoalition());
        model.addAttribute("kinds", CommitmentKind.values());
        model.addAttribute("commitments", rows);
        count(rows, model);
        return "commitment/commitments";
    }

    private void count(List<CommitmentRow> rows, Model model) {
        model.addAttribute(
                "late",
                rows.stream().filter(row -> row.late(surroundings.today())).count());
        model.addAttribute("waiting", count(rows, CommitmentState.PROPOSED));
        model.addAttribute("agreed", count(rows, CommitmentState.AGREED));
        model.addAttribute("broken", count(rows, CommitmentState.NOT_KEPT));
    }

    private static long count(List<CommitmentRow> rows, CommitmentState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
