package org.groundswell.home;

import java.util.List;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLine;
import org.groundswell.coalition.PartnerQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one may act: the way in after signing in, and the page behind "Change".
@Controller
class ScopesController {

    private final CampaignQueries campaigns;
    private final PartnerQueries partners;

    ScopesController(CampaignQueries campaigns, PartnerQueries partners) {
        this.campaigns = campaigns;
        this.partners = partners;
    }

    /// Who has one place only is taken there, unless they asked for the list.
    @GetMapping("/organize")
    String scopes(Actor actor, @RequestParam(defaultValue = "false") boolean choose, Model model) {
        List<CampaignView> desks = campaigns.all().stream()
                .filter(campaign -> actor.may(Role.ORGANIZER, Scope.campaign(campaign.id())))
                .toList();
        List<PartnerLine> homes = partners.forActor(actor);
        if (!choose && desks.size() == 1 && homes.isEmpty()) {
            return "redirect:/organize/" + desks.getFirst().slug();
        }
        if (!choose && desks.isEmpty() && homes.size() == 1) {
            return "redirect:/partner/" + homes.getFirst().id();
        }
        model.addAttribute("campaigns", desks);
        model.addAttribute("partners", homes);
        model.addAttribute("mayLaunch", actor.may(Role.OWNER, Scope.INSTALLATION));
        return "home/scopes";
    }
}
