package org.groundswell.action;

import java.time.Clock;
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

/// Whom people may ask before they decide.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionContactController {

    private final ActionDesk desk;
    private final ActionEditing editing;
    private final Clock clock;

    ActionContactController(ActionDesk desk, ActionEditing editing, Clock clock) {
        this.desk = desk;
        this.editing = editing;
        this.clock = clock;
    }

    @GetMapping("/contact")
    ModelAndView contact(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/contact", ContactForm.of(page.action()));
    }

    @PostMapping("/contact")
    ModelAndView saveContact(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        AskContact contact = form.contact(errors, clock.instant());
        return desk.save(
                page,
                "action/contact",
                errors,
                ContactForm::of,
                redirect,
                id -> editing.nameContact(actor, id, form.getVersion(), contact));
    }
}
