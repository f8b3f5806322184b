package org.groundswell.commitment;

import java.util.HashMap;
import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Theirs;
import org.springframework.http.HttpStatus;
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

/// What an action needs from the coalition, for its organizers.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}/needs")
class NeedsController {

    private static final String PAGE = "commitment/needs";

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final NeedQueries needs;
    private final Stating stating;
    private final Histories histories;

    NeedsController(
            CampaignQueries campaigns, ActionQueries actions, NeedQueries needs, Stating stating, Histories histories) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.needs = needs;
        this.stating = stating;
        this.histories = histories;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        Open open = open(actor, campaign, action);
        return new ModelAndView(PAGE, model(actor, open))
                .addObject("form", NeedsForm.of(needs.of(open.action().id())));
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") NeedsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Open open = open(actor, campaign, action);
        var typed = form.read(errors);
        return Submission.answer(PAGE, errors, model(actor, open), () -> theirs(open), () -> {
            stating.state(actor, open.campaign().id(), open.action().id(), form.getVersion(), typed);
            Notices.tell(redirect, "commitment.needs.notice");
            return open.path();
        });
    }

    @PostMapping("/showing")
    ModelAndView showOrHide(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @RequestParam(defaultValue = "false") boolean shown,
            RedirectAttributes redirect) {
        Open open = open(actor, campaign, action);
        try {
            stating.show(actor, open.campaign().id(), open.action().id(), shown);
        } catch (Refused refused) {
            ModelAndView again = show(actor, campaign, action);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        Notices.tell(redirect, shown ? "commitment.needs.notice.shown" : "commitment.needs.notice.hidden");
        return Submission.seeOther(open.path());
    }

    private Open open(Actor actor, String campaign, String slug) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        StatedAction action = StatedAction.in(actions, view.id())
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Open(view, action);
    }

    private Map<String, Object> model(Actor actor, Open open) {
        Map<String, Object> model = new HashMap<>();
        model.put("campaign", open.campaign());
        model.put("action", open.action());
        model.put("path", open.path());
        model.put("kinds", CommitmentKind.neededOnes());
        model.put("needs", needs.of(open.action().id()));
        model.put("admin", actor.may(Role.ADMIN, Scope.campaign(open.campaign().id())));
        return model;
    }

    private Theirs theirs(Open open) {
        var subject = new Subject("action", open.action().id(), open.campaign().id());
        return new Theirs(
                histories.lastBy(subject, "commitment", "needs"),
                NeedsForm.of(needs.of(open.action().id())));
    }

    private record Open(CampaignView campaign, StatedAction action) {

        String path() {
            return "/organize/%s/actions/%s/needs".formatted(campaign.slug(), action.slug());
        }
    }
}
