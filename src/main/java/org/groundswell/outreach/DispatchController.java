package org.groundswell.outreach;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sending a message, after a look at whom it goes to; taking it back, stopping it, going on.
@Controller
@RequestMapping("/organize/{campaign}/messages/{message}")
class DispatchController {

    private final MessageDesk desk;
    private final Dispatching dispatching;
    private final Reaches reaches;
    private final Surroundings surroundings;

    DispatchController(MessageDesk desk, Dispatching dispatching, Reaches reaches, Surroundings surroundings) {
        this.desk = desk;
        this.dispatching = dispatching;
        this.reaches = reaches;
        this.surroundings = surroundings;
    }

    @GetMapping("/dispatch")
    ModelAndView check(Actor actor, @PathVariable String campaign, @PathVariable UUID message, Locale locale) {
        MessagePage page = desk.open(actor, campaign, message);
        return counted(page, desk.drawDraft(page, "outreach/dispatch", DispatchForm.of(page.message())), locale);
    }

    @PostMapping("/dispatch")
    ModelAndView send(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID message,
            @ModelAttribute("form") DispatchForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Locale locale) {
        MessagePage page = desk.open(actor, campaign, message);
        ModelAndView answer = desk.answer(page, "outreach/dispatch", errors, DispatchForm::of, () -> {
            Instant leaves = dispatching.send(actor, message, form.getVersion());
            Notices.tell(redirect, "outreach.notice.sending", surroundings.when(leaves, locale));
            return page.path();
        });
        return errors.hasErrors() ? counted(desk.open(actor, campaign, message), answer, locale) : answer;
    }

    @PostMapping("/dispatch/withdrawal")
    ModelAndView undo(
            Actor actor, @PathVariable String campaign, @PathVariable UUID message, RedirectAttributes redirect) {
        MessagePage page = desk.open(actor, campaign, message);
        dispatching.undo(actor, message);
        Notices.tell(redirect, "outreach.notice.undone");
        return Submission.seeOther(page.path());
    }

    @PostMapping("/dispatch/stop")
    ModelAndView stop(
            Actor actor, @PathVariable String campaign, @PathVariable UUID message, RedirectAttributes redirect) {
        MessagePage page = desk.open(actor, campaign, message);
        dispatching.stop(actor, message);
        Notices.tell(redirect, "outreach.notice.stopped");
        return Submission.seeOther(page.path());
    }

    @PostMapping("/dispatch/resumption")
    ModelAndView resume(
            Actor actor, @PathVariable String campaign, @PathVariable UUID message, RedirectAttributes redirect) {
        MessagePage page = desk.open(actor, campaign, message);
        dispatching.resume(actor, message);
        Notices.tell(redirect, "outreach.notice.resumed");
        return Submission.seeOther(page.path());
    }

    /// The page with whom the message goes to now.
    private ModelAndView counted(MessagePage page, ModelAndView draft, Locale locale) {
        if (draft.getViewName() == null) {
            return draft;
        }
        MessageRow message = page.message();
        Reach reach = reaches.of(page.campaign().id(), message.whom());
        return draft.addObject("page", page)
                .addObject("reach", reaches.inWords(reach, locale))
                .addObject("sendable", reach.mayBeSent())
                .addObject("missing", reaches.missing(reach, message.whom(), message.words(), locale))
                .addObject("leaves", surroundings.when(page.now().plus(Message.TO_UNDO), locale));
    }
}
