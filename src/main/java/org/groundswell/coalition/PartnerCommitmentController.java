package org.groundswell.coalition;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Typed;
import org.springframework.http.HttpStatus;
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

/// A partner's commitments: written, worded anew, and sent to the coalition.
@Controller
@RequestMapping("/partner/{partner}/commitments")
class PartnerCommitmentController {

    private final Committing committing;
    private final CommitmentReading reading;
    private final CommitmentFormPage formPage;
    private final Surroundings surroundings;

    PartnerCommitmentController(
            Committing committing, CommitmentReading reading, CommitmentFormPage formPage, Surroundings surroundings) {
        this.committing = committing;
        this.reading = reading;
        this.formPage = formPage;
        this.surroundings = surroundings;
    }

    @GetMapping("/new")
    ModelAndView blank(
            Actor actor, @PathVariable UUID partner, @RequestParam(defaultValue = "") String action, Locale locale) {
        CommitmentForm form = CommitmentForm.blank(Ids.ordered());
        form.setActionId(action);
        return formPage.draw(actor, partner, form, null, locale);
    }

    @PostMapping("/new")
    ModelAndView write(
            Actor actor,
            @PathVariable UUID partner,
            @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean send,
            Locale locale,
            RedirectAttributes redirect) {
        CommitmentAccess.requireOwn(actor, partner);
        try {
            Optional<Promise> promise = form.read(errors, surroundings.today());
            if (promise.isPresent()) {
                UUID id = Typed.id("", form.getId(), "coalition.error.form");
                committing.draft(actor, partner, id, promise.get(), form.getNote(), send);
                return done(partner, id, send, redirect);
            }
        } catch (Refused refused) {
            refused.into(errors);
        }
        return wrong(formPage.draw(actor, partner, form, null, locale), errors);
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID partner, @PathVariable UUID id, Locale locale) {
        return reading.forPartner(actor, partner, id, locale);
    }

    @GetMapping("/{id}/wording")
    ModelAndView wording(Actor actor, @PathVariable UUID partner, @PathVariable UUID id, Locale locale) {
        CommitmentPage page = reading.own(actor, partner, id);
        return formPage.draw(actor, partner, CommitmentForm.of(page), page.row(), locale);
    }

    @PostMapping("/{id}/wording")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean send,
            Locale locale,
            RedirectAttributes redirect) {
        CommitmentPage page = reading.own(actor, partner, id);
        try {
            Optional<Promise> promise = form.read(errors, surroundings.today());
            if (promise.isPresent()) {
                committing.change(actor, partner, id, form.getVersion(), promise.get(), form.getNote(), send);
                return done(partner, id, send, redirect);
            }
        } catch (Refused refused) {
            refused.into(errors);
        } catch (StaleVersion stale) {
            form.setVersion(page.row().version());
            errors.reject("coalition.error.stale");
        }
        return wrong(formPage.draw(actor, partner, form, page.row(), locale), errors);
    }

    @PostMapping("/{id}/proposal")
    ModelAndView propose(Actor actor, @PathVariable UUID partner, @PathVariable UUID id, RedirectAttributes redirect) {
        committing.propose(actor, partner, id);
        return done(partner, id, true, redirect);
    }

    private static ModelAndView done(UUID partner, UUID id, boolean sent, RedirectAttributes redirect) {
        Notices.tell(redirect, sent ? "coalition.commitment.notice.sent" : "coalition.commitment.notice.saved");
        return new ModelAndView("redirect:/partner/" + partner + "/commitments/" + id);
    }

    private static ModelAndView wrong(ModelAndView page, BindingResult errors) {
        var first = errors.getGlobalError();
        boolean stale = first != null && "coalition.error.stale".equals(first.getCode());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        page.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
