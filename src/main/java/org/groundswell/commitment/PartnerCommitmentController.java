package org.groundswell.commitment;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.Ids;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
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
            Actor actor,
            @PathVariable UUID partner,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String kind,
            Locale locale) {
        CommitmentForm form = CommitmentForm.blank(Ids.ordered());
        form.setActionId(action);
        form.setKind(kind);
        return new ModelAndView(CommitmentFormPage.VIEW, formPage.model(actor, partner, null, locale))
                .addObject("form", form);
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
        Optional<Promise> promise = form.read(errors, surroundings.today(), formPage::day);
        return Submission.answer(CommitmentFormPage.VIEW, errors, formPage.model(actor, partner, null, locale), () -> {
            UUID id = Typed.id("", form.getId(), "coalition.error.form");
            committing.draft(actor, partner, id, promise.orElseThrow(), form.getNote(), send);
            return done(partner, id, send, redirect);
        });
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID partner, @PathVariable UUID id, Locale locale) {
        return reading.forPartner(actor, partner, id, locale);
    }

    @GetMapping("/{id}/wording")
    ModelAndView wording(Actor actor, @PathVariable UUID partner, @PathVariable UUID id, Locale locale) {
        CommitmentPage page = reading.own(actor, partner, id);
        return new ModelAndView(CommitmentFormPage.VIEW, formPage.model(actor, partner, page.row(), locale))
                .addObject("form", CommitmentForm.of(page));
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
        CommitmentRow row = reading.own(actor, partner, id).row();
        Optional<Promise> promise = form.read(errors, surroundings.today(), formPage::day);
        var model = formPage.model(actor, partner, row, locale);
        ModelAndView answer = Submission.answer(
                CommitmentFormPage.VIEW, errors, model, () -> reading.theirs(actor, partner, id), () -> {
                    committing.change(
                            actor, partner, id, form.getVersion(), promise.orElseThrow(), form.getNote(), send);
                    return done(partner, id, send, redirect);
                });
        if (answer.getStatus() == HttpStatus.CONFLICT) {
            row = reading.own(actor, partner, id).row();
            answer.addAllObjects(formPage.model(actor, partner, row, locale));
        }
        return answer;
    }

    @PostMapping("/{id}/proposal")
    ModelAndView propose(Actor actor, @PathVariable UUID partner, @PathVariable UUID id, RedirectAttributes redirect) {
        committing.propose(actor, partner, id);
        return Submission.seeOther(done(partner, id, true, redirect));
    }

    private static String done(UUID partner, UUID id, boolean sent, RedirectAttributes redirect) {
        Notices.tell(redirect, sent ? "commitment.notice.sent" : "commitment.notice.saved");
        return "/partner/" + partner + "/commitments/" + id;
    }
}
