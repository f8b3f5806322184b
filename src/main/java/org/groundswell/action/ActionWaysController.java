package org.groundswell.action;

import org.groundswell.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The ways to take part, and the offers to those who cannot.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionWaysController {

    private final ActionDesk desk;
    private final ActionEditing editing;

    ActionWaysController(ActionDesk desk, ActionEditing editing) {
        this.desk = desk;
        this.editing = editing;
    }

    @GetMapping("/ways")
    ModelAndView ways(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/ways", WaysForm.ofWays(page.action()));
    }

    @PostMapping("/ways")
    ModelAndView saveWays(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") WaysForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.save(
                page,
                "action/ways",
                errors,
                WaysForm::ofWays,
                redirect,
                id -> editing.rewriteWays(actor, id, form.getVersion(), form.ways()));
    }

    @GetMapping("/offers")
    ModelAndView offers(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/offers", WaysForm.ofOffers(page.action()));
    }

    @PostMapping("/offers")
    ModelAndView saveOffers(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") WaysForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.save(
                page,
                "action/offers",
                errors,
                WaysForm::ofOffers,
                redirect,
                id -> editing.offer(actor, id, form.getVersion(), form.offers()));
    }
}
