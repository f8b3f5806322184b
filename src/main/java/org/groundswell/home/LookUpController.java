package org.groundswell.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Refused;
import org.groundswell.pledge.PledgeRow;
import org.groundswell.pledge.Revealing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Looking one person up by exact address. The answer is shown once and is not kept in any address.
@Controller
class LookUpController {

    private static final String PAGE = "home/look-up";

    private final Desk desk;
    private final Revealing revealing;
    private final ActionQueries actions;
    private final PledgeLists lists;

    LookUpController(Desk desk, Revealing revealing, ActionQueries actions, PledgeLists lists) {
        this.desk = desk;
        this.revealing = revealing;
        this.actions = actions;
        this.lists = lists;
    }

    @GetMapping("/organize/{campaign}/pledges/person")
    ModelAndView ask(
            Actor actor,
            @PathVariable("campaign") String slug,
            @ModelAttribute("form") ColleagueForm form,
            BindingResult errors) {
        return page(HttpStatus.OK, open(actor, slug));
    }

    @PostMapping("/organize/{campaign}/pledges/person")
    ModelAndView reveal(
            Actor actor,
            @PathVariable("campaign") String slug,
            @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            Locale locale) {
        CampaignView campaign = open(actor, slug);
        List<PledgeRow> rows;
        try {
            rows = revealing.reveal(actor, campaign.id(), form.getEmail());
        } catch (Refused refused) {
            refused.into(errors);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, campaign);
        }
        Map<UUID, String> called = actions.inCampaign(campaign.id()).stream()
                .collect(
                        Collectors.toMap(ActionLine::id, action -> action.name().in(locale)));
        Set<UUID> actionIds = rows.stream().map(PledgeRow::actionId).collect(Collectors.toSet());
        return page(HttpStatus.OK, campaign)
                .addObject("rows", rows)
                .addObject("called", called)
                .addObject("names", lists.names(campaign, actionIds, locale));
    }

    private CampaignView open(Actor actor, String slug) {
        CampaignView campaign = desk.open(actor, slug);
        actor.require(Role.ADMIN, Scope.campaign(campaign.id()));
        return campaign;
    }

    private static ModelAndView page(HttpStatus status, CampaignView campaign) {
        return new ModelAndView(PAGE, status).addObject("campaign", campaign);
    }
}
