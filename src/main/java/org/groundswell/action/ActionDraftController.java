package org.groundswell.action;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The actions of a campaign, and a new one from five answers.
@Controller
@RequestMapping("/organize/{campaign}/actions")
class ActionDraftController {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final ActionDrafting drafting;
    private final Surroundings surroundings;
    private final Clock clock;

    ActionDraftController(
            CampaignQueries campaigns,
            ActionQueries actions,
            ActionDrafting drafting,
            Surroundings surroundings,
            Clock clock) {
        this.clock = clock;
        this.surroundings = surroundings;
        this.campaigns = campaigns;
        this.actions = actions;
        this.drafting = drafting;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String campaign) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        Map<Boolean, List<ActionLine>> over =
                actions.inCampaign(view.id()).stream().collect(Collectors.partitioningBy(line -> line.isOver(clock)));
        return new ModelAndView(
                "action/actions",
                Map.of(
                        "campaign", view,
                        "drafts", actions.draftsIn(view.id()),
                        "actions", over.getOrDefault(false, List.of()),
                        "past", over.getOrDefault(true, List.of())));
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor, @PathVariable String campaign) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return new ModelAndView("action/new", Map.of("campaign", view, "form", new NewActionForm()));
    }

    /// @param later present when it is only to be kept as a draft, with answers still missing
    @PostMapping("/new")
    ModelAndView draft(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") NewActionForm form,
            BindingResult errors,
            @RequestParam(required = false) String later,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        ActionDraft draft = form.draft(errors, surroundings.today(), later == null);
        return Submission.answer("action/new", errors, Map.of("campaign", view), () -> {
            String slug = drafting.draft(actor, view.id(), draft);
            Notices.tell(redirect, "action.notice.drafted");
            String path = "/organize/%s/actions/%s".formatted(campaign, slug);
            return later == null ? path + "/preview" : path;
        });
    }
}
