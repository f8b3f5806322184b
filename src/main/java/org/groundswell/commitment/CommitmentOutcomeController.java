package org.groundswell.commitment;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.coalition.WithdrawalForm;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a commitment ends: taken back, or reported on.
@Controller
@RequestMapping("/partner/{partner}/commitments/{id}")
class CommitmentOutcomeController {

    private static final String WITHDRAWAL = "commitment/withdrawal";
    private static final String REPORT = "commitment/report";

    private final Committing committing;
    private final CommitmentReading reading;

    CommitmentOutcomeController(Committing committing, CommitmentReading reading) {
        this.committing = committing;
        this.reading = reading;
    }

    @GetMapping("/withdrawal")
    ModelAndView why(Actor actor, @PathVariable UUID partner, @PathVariable UUID id) {
        return page(WITHDRAWAL, actor, partner, id).addObject("form", new WithdrawalForm());
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        boolean draft = reading.own(actor, partner, id).row().draft();
        try {
            committing.withdraw(actor, partner, id, form.said(locale), form.getWords());
            if (draft) {
                Notices.tell(redirect, "commitment.withdrawal.notice.draft");
                return Submission.seeOther("/partner/" + partner);
            }
            return done(partner, id, "commitment.withdrawal.notice", redirect);
        } catch (Refused refused) {
            refused.into(errors);
            return wrong(page(WITHDRAWAL, actor, partner, id), errors);
        }
    }

    @GetMapping("/report")
    ModelAndView how(Actor actor, @PathVariable UUID partner, @PathVariable UUID id) {
        ModelAndView page = page(REPORT, actor, partner, id);
        return page.addObject(
                "form", OutcomeForm.of(reading.own(actor, partner, id).row()));
    }

    @PostMapping("/report")
    ModelAndView report(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        try {
            Integer delivered = Typed.number("delivered", form.getDelivered(), CommitmentKind.MOST);
            committing.report(actor, partner, id, form.verb(), delivered);
            return done(partner, id, "commitment.report.notice", redirect);
        } catch (Refused refused) {
            refused.into(errors);
            return wrong(page(REPORT, actor, partner, id), errors);
        }
    }

    private ModelAndView page(String template, Actor actor, UUID partner, UUID id) {
        return new ModelAndView(template)
                .addObject("row", reading.own(actor, partner, id).row())
                .addObject("outcomes", OutcomeForm.Outcome.values());
    }

    private static ModelAndView wrong(ModelAndView page, BindingResult errors) {
        page.addObject("form", errors.getTarget());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView done(UUID partner, UUID id, String notice, RedirectAttributes redirect) {
        Notices.tell(redirect, notice);
        return new ModelAndView("redirect:/partner/" + partner + "/commitments/" + id);
    }
}
