package org.groundswell.outreach;

import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
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

/// A message while it is written.
@Controller
@RequestMapping("/organize/{campaign}/messages")
class DraftController {

    private final CampaignQueries campaigns;
    private final MessageDesk desk;
    private final Composing composing;

    DraftController(CampaignQueries campaigns, MessageDesk desk, Composing composing) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.composing = composing;
    }

    /// @param action for whose people it is, when one comes from an action's page
    @GetMapping("/new")
    ModelAndView form(Actor actor, @PathVariable String campaign, @RequestParam(defaultValue = "") String action) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        var form = new MessageForm();
        form.setAction(action);
        return new ModelAndView("outreach/new", Map.of("campaign", view, "form", form));
    }

    @PostMapping("/new")
    ModelAndView draft(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        Whom whom = form.whom(errors);
        return Submission.answer("outreach/new", errors, Map.of("campaign", view), () -> {
            composing.draft(actor, view.id(), form.getId(), form.text(), whom);
            Notices.tell(redirect, "outreach.notice.drafted");
            return "/organize/%s/messages/%s".formatted(campaign, form.getId());
        });
    }

    @GetMapping("/{message}/words")
    ModelAndView words(Actor actor, @PathVariable String campaign, @PathVariable UUID message) {
        MessagePage page = desk.open(actor, campaign, message);
        return desk.drawDraft(page, "outreach/words", MessageForm.of(page.message()));
    }

    @PostMapping("/{message}/words")
    ModelAndView rewrite(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID message,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        MessagePage page = desk.open(actor, campaign, message);
        Whom whom = form.whom(errors);
        return desk.answer(page, "outreach/words", errors, MessageForm::of, () -> {
            composing.rewrite(actor, message, form.getVersion(), form.text(), whom);
            Notices.tell(redirect, "outreach.notice.saved");
            return page.path();
        });
    }

    @GetMapping("/{message}/discard")
    ModelAndView askBeforeDiscard(Actor actor, @PathVariable String campaign, @PathVariable UUID message) {
        MessagePage page = desk.open(actor, campaign, message);
        return desk.drawDraft(page, "outreach/discard", DispatchForm.of(page.message()));
    }

    @PostMapping("/{message}/discard")
    ModelAndView discard(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID message,
            @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        MessagePage page = desk.open(actor, campaign, message);
        return desk.answer(page, "outreach/discard", errors, DispatchForm::of, () -> {
            composing.discard(actor, message, form.getVersion());
            Notices.tell(redirect, "outreach.notice.discarded");
            return "/organize/%s/messages".formatted(campaign);
        });
    }
}
