package org.groundswell.action;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
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

/// What everyone who pledged is told: a notice, a cancellation, and taking either back.
@Controller
@RequestMapping("/organize/{campaign}/actions/{action}")
class ActionNewsController {

    private final ActionDesk desk;
    private final ActionChanging changing;
    private final NewsTimes times;

    ActionNewsController(ActionDesk desk, ActionChanging changing, NewsTimes times) {
        this.desk = desk;
        this.changing = changing;
        this.times = times;
    }

    @GetMapping("/notices")
    ModelAndView notice(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/notice", NewsForm.of(page.action()));
    }

    @PostMapping("/notices")
    ModelAndView post(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") NewsForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale) {
        ActionPage page = desk.open(actor, campaign, action);
        UUID id = page.action().id();
        return desk.answer(
                page,
                "action/notice",
                errors,
                NewsForm::of,
                told(
                        page,
                        redirect,
                        locale,
                        () -> changing.post(actor, id, form.getVersion(), form.getId(), form.words())));
    }

    @GetMapping("/cancellation")
    ModelAndView cancellation(Actor actor, @PathVariable String campaign, @PathVariable String action) {
        ActionPage page = desk.open(actor, campaign, action);
        return desk.draw(page, "action/cancellation", NewsForm.of(page.action()));
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @ModelAttribute("form") NewsForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale) {
        ActionPage page = desk.open(actor, campaign, action);
        UUID id = page.action().id();
        return desk.answer(
                page,
                "action/cancellation",
                errors,
                NewsForm::of,
                told(
                        page,
                        redirect,
                        locale,
                        () -> changing.cancel(actor, id, form.getVersion(), form.getId(), form.why())));
    }

    @PostMapping("/news/{news}/withdrawal")
    ModelAndView undo(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable String action,
            @PathVariable UUID news,
            RedirectAttributes redirect) {
        ActionPage page = desk.open(actor, campaign, action);
        changing.undo(actor, page.action().id(), news);
        Notices.tell(redirect, "action.notice.undone");
        return Submission.seeOther(page.path());
    }

    private Supplier<String> told(ActionPage page, RedirectAttributes redirect, Locale locale, Supplier<Instant> deed) {
        return () -> {
            Instant leaves = deed.get();
            Notices.tell(redirect, "action.notice.told", times.clock(leaves, page.action(), locale));
            return page.path();
        };
    }
}
