package org.groundswell.action;

import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The address of a draft, as long as nobody has a link to it.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}/address")
class ActionAddressController {

    private final ActionDesk desk;
    private final ActionDrafting drafting;

    ActionAddressController(ActionDesk desk, ActionDrafting drafting) {
        this.desk = desk;
        this.drafting = drafting;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.drawDraft(page, "action/address", AddressForm.of(page.action()));
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.answer(page, "action/address", errors, AddressForm::of, () -> {
            String slug = drafting.readdress(actor, page.action().id(), form.getVersion(), form.getSlug());
            Notices.tell(redirect, "action.notice.saved");
            return "/organize/%s/actions/%s".formatted(campaign, slug);
        });
    }
}
