package org.groundswell.action;

import java.util.Locale;
import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.QrCode;
import org.groundswell.platform.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Publishing, after a look at what is missing; and then the first ten people.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionPublicationController {

    private final ActionDesk desk;
    private final ActionPublishing publishing;
    private final Links links;

    ActionPublicationController(ActionDesk desk, ActionPublishing publishing, Links links) {
        this.desk = desk;
        this.publishing = publishing;
        this.links = links;
    }

    @GetMapping("/publication")
    ModelAndView check(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/publication", PublicationForm.of(page.action()))
                .addObject("list", list(page));
    }

    @PostMapping("/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") PublicationForm form,
            BindingResult errors) {
        ActionPage page = desk.open(actor, campaign, action);
        return Submission.answer("action/publication", errors, Map.of("page", page, "list", list(page)), () -> {
            publishing.publish(actor, page.action().id(), form.getVersion());
            return page.path() + "/share";
        });
    }

    /// @throws NotFound for a draft, which nobody could open
    @GetMapping("/share")
    ModelAndView share(Actor actor, @PathVariable String campaign, @PathVariable String action, Locale locale) {
        ActionPage page = desk.open(actor, campaign, action);
        if (page.action().isDraft()) {
            throw new NotFound();
        }
        String address = links.absolute(locale, page.publicPath());
        return new ModelAndView("action/share", "page", page)
                .addObject("address", address)
                .addObject("qr", QrCode.svg(address, address));
    }

    private static Checklist list(ActionPage page) {
        return Checklist.of(page.action(), page.campaign().languages());
    }
}
