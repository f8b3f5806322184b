package org.groundswell.action;

import org.groundswell.account.Actor;
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

/// The words of an action, its exceptions, and what came of it.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionTextsController {

    private final ActionDesk desk;
    private final ActionEditing editing;

    ActionTextsController(ActionDesk desk, ActionEditing editing) {
        this.desk = desk;
        this.editing = editing;
    }

    @GetMapping("/texts")
    ModelAndView texts(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/texts", TextsForm.of(page.action()));
    }

    @PostMapping("/texts")
    ModelAndView saveTexts(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") TextsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.save(
                page,
                "action/texts",
                errors,
                TextsForm::of,
                redirect,
                id -> editing.rewrite(actor, id, form.getVersion(), form.textsKeeping(page.action())));
    }

    @GetMapping("/exceptions")
    ModelAndView exceptions(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/exceptions", TextsForm.of(page.action()));
    }

    @PostMapping("/exceptions")
    ModelAndView saveExceptions(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") TextsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.save(
                page,
                "action/exceptions",
                errors,
                TextsForm::of,
                redirect,
                id -> editing.except(actor, id, form.getVersion(), form.exceptions()));
    }

    /// Before the day has passed there is nothing to say here yet.
    @GetMapping("/outcome")
    ModelAndView outcome(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return page.over()
                ? desk.draw(page, "action/outcome", OutcomeForm.of(page.action()))
                : Submission.seeOther(page.path());
    }

    @PostMapping("/outcome")
    ModelAndView saveOutcome(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.save(
                page,
                "action/outcome",
                errors,
                OutcomeForm::of,
                redirect,
                id -> editing.conclude(actor, id, form.getVersion(), form.text()));
    }
}
