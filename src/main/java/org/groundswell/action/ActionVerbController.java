package org.groundswell.action;

import java.time.LocalDate;
import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is done with an action as a whole: a copy of it, another kind, and away with a draft.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionVerbController {

    private final ActionDesk desk;
    private final ActionDrafting drafting;
    private final Surroundings surroundings;

    ActionVerbController(ActionDesk desk, ActionDrafting drafting, Surroundings surroundings) {
        this.desk = desk;
        this.drafting = drafting;
        this.surroundings = surroundings;
    }

    @GetMapping("/copy")
    ModelAndView copy(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        return desk.draw(desk.open(actor, campaign, action), "action/copy", new CopyForm());
    }

    @PostMapping("/copy")
    ModelAndView duplicate(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") CopyForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        LocalDate day = form.day(errors, surroundings.today());
        return Submission.answer("action/copy", errors, Map.of("page", page), () -> {
            String slug = drafting.duplicate(actor, page.action().id(), form.getId(), day);
            Notices.tell(redirect, "action.notice.drafted");
            return "/organize/%s/actions/%s".formatted(campaign, slug);
        });
    }

    @GetMapping("/kind")
    ModelAndView kind(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.drawDraft(page, "action/kind", KindForm.of(page.action()));
    }

    @PostMapping("/kind")
    ModelAndView become(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") KindForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.save(page, "action/kind", errors, KindForm::of, redirect, id -> {
            ActionKind kind = Typed.one("kind", ActionKind.class, form.getKind(), "action.error.kind");
            drafting.become(actor, id, form.getVersion(), kind);
        });
    }

    @GetMapping("/discard")
    ModelAndView ask(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.drawDraft(page, "action/discard", PublicationForm.of(page.action()));
    }

    @PostMapping("/discard")
    ModelAndView discard(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.answer(page, "action/discard", errors, PublicationForm::of, () -> {
            drafting.discard(actor, page.action().id(), form.getVersion());
            Notices.tell(redirect, "action.notice.discarded");
            return "/organize/%s/actions".formatted(campaign);
        });
    }
}
