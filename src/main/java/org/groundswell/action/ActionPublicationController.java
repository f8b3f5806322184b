package org.groundswell.action;

import java.time.Clock;
import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Publishing, after a look at what is missing; and then the first ten people.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionPublicationController {

    private final ActionDesk desk;
    private final ActionPublishing publishing;
    private final Sharing sharing;
    private final Clock clock;

    ActionPublicationController(ActionDesk desk, ActionPublishing publishing, Sharing sharing, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.publishing = publishing;
        this.sharing = sharing;
    }

    @GetMapping("/publication")
    ModelAndView check(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.drawDraft(page, "action/publication", PublicationForm.of(page.action()))
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
        ModelAndView answer = desk.answer(page, "action/publication", errors, PublicationForm::of, () -> {
            publishing.publish(actor, page.action().id(), form.getVersion());
            return page.path() + "/share?fresh=true";
        });
        return errors.hasErrors() ? answer.addObject("list", list(desk.open(actor, campaign, action))) : answer;
    }

    /// @param fresh whether it was published just now
    /// @throws NotFound for a draft, which nobody could open
    @GetMapping("/share")
    ModelAndView share(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @RequestParam(required = false) boolean fresh,
            Locale locale) {
        ActionPage page = desk.open(actor, campaign, action);
        if (page.action().isDraft()) {
            throw new NotFound();
        }
        Sharing.Share share = sharing.of(page.action().view(), locale);
        return new ModelAndView("action/share", "page", page)
                .addObject("share", share)
                .addObject("qr", sharing.qr(share, locale))
                .addObject("fresh", fresh);
    }

    private Checklist list(ActionPage page) {
        return Checklist.of(page.action(), page.campaign().languages(), clock.instant());
    }
}
