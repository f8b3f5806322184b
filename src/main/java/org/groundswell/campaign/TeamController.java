package org.groundswell.campaign;

import java.util.Locale;
import java.util.Map;
import org.groundswell.account.AccountQueries;
import org.groundswell.account.Actor;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Inviting;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The people of a campaign: whom its admins invite to organize.
@Controller
@RequestMapping("/organize/{campaign}/team")
class TeamController {

    private final CampaignQueries campaigns;
    private final AccountQueries accounts;
    private final Inviting inviting;

    TeamController(CampaignQueries campaigns, AccountQueries accounts, Inviting inviting) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.inviting = inviting;
    }

    @GetMapping
    ModelAndView team(Actor actor, @PathVariable String campaign) {
        CampaignView view = open(actor, campaign);
        return new ModelAndView("campaign/team", model(view)).addObject("form", new InvitationForm());
    }

    @PostMapping
    ModelAndView invite(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale) {
        CampaignView view = open(actor, campaign);
        return Submission.answer("campaign/team", errors, model(view), () -> {
            String label = view.title().in(locale);
            inviting.invite(
                    actor,
                    new InvitationDraft(form.getEmail(), form.chosen(), Scope.campaign(view.id()), label, locale));
            Notices.tell(redirect, "campaign.notice.invited");
            return "/organize/%s/team".formatted(view.slug());
        });
    }

    private Map<String, Object> model(CampaignView campaign) {
        Scope scope = Scope.campaign(campaign.id());
        return Map.of("campaign", campaign, "team", accounts.team(scope), "pending", accounts.pending(scope));
    }

    private CampaignView open(Actor actor, String slug) {
        CampaignView campaign = campaigns.organizedBy(actor, slug);
        actor.require(Role.ADMIN, Scope.campaign(campaign.id()));
        return campaign;
    }
}
