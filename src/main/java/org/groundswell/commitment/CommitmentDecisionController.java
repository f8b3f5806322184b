package org.groundswell.commitment;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.AccountNames;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
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

/// One commitment, and the coalition's answer to it.
@Controller
@RequestMapping("/organize/{campaign}/commitments/{id}")
class CommitmentDecisionController {

    private final CampaignQueries campaigns;
    private final CommitmentDeciding deciding;
    private final CommitmentReading reading;
    private final Reasons reasons;
    private final AccountNames names;
    private final MessageSource messages;
    private final Surroundings surroundings;

    CommitmentDecisionController(
            CampaignQueries campaigns,
            CommitmentDeciding deciding,
            CommitmentReading reading,
            Reasons reasons,
            AccountNames names,
            MessageSource messages,
            Surroundings surroundings) {
        this.campaigns = campaigns;
        this.deciding = deciding;
        this.reading = reading;
        this.reasons = reasons;
        this.names = names;
        this.messages = messages;
        this.surroundings = surroundings;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable String campaign, @PathVariable UUID id, Locale locale) {
        return reading.forAdmin(actor, campaigns.organizedBy(actor, campaign), id, locale);
    }

    @PostMapping("/agreement")
    ModelAndView agree(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            Locale locale) {
        CampaignView in = campaigns.organizedBy(actor, campaign);
        return answered(
                actor,
                in,
                id,
                errors,
                path(in, id, filter),
                locale,
                () -> deciding.agree(actor, in.id(), id, reasons.answer(form, CommitmentVerb.AGREE, locale)));
    }

    @PostMapping("/change-request")
    ModelAndView ask(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            Locale locale) {
        CampaignView in = campaigns.organizedBy(actor, campaign);
        return answered(
                actor,
                in,
                id,
                errors,
                path(in, id, filter),
                locale,
                () -> deciding.askChanges(actor, in.id(), id, reasons.answer(form, CommitmentVerb.ASK, locale)));
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            Locale locale) {
        CampaignView in = campaigns.organizedBy(actor, campaign);
        return answered(
                actor,
                in,
                id,
                errors,
                path(in, id, filter),
                locale,
                () -> deciding.decline(actor, in.id(), id, reasons.answer(form, CommitmentVerb.DECLINE, locale)));
    }

    @PostMapping("/reopening")
    String reopen(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID id,
            @ModelAttribute(name = CommitmentFilterAdvice.FILTER, binding = false) CommitmentFilter filter,
            RedirectAttributes redirect) {
        CampaignView in = campaigns.organizedBy(actor, campaign);
        deciding.reopen(actor, in.id(), id);
        Notices.tell(redirect, "commitment.decision.notice.undone");
        return "redirect:" + path(in, id, filter);
    }

    private static String path(CampaignView in, UUID id, CommitmentFilter filter) {
        return "/organize/" + in.slug() + "/commitments/" + id + filter.query();
    }

    private ModelAndView answered(
            Actor actor, CampaignView in, UUID id, BindingResult errors, String done, Locale locale, Runnable deed) {
        try {
            deed.run();
            return new ModelAndView("redirect:" + done);
        } catch (Refused refused) {
            refused.into(errors);
            return again(actor, in, id, errors, locale, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AlreadyDecided first) {
            return again(actor, in, id, errors, locale, HttpStatus.CONFLICT).addObject("conflict", told(first, locale));
        } catch (StaleVersion stale) {
            return changed(again(actor, in, id, errors, locale, HttpStatus.CONFLICT), locale);
        }
    }

    /// The page as it is now, with what was typed and what is wrong with it.
    private ModelAndView again(
            Actor actor, CampaignView in, UUID id, BindingResult errors, Locale locale, HttpStatus status) {
        ModelAndView page = reading.forAdmin(actor, in, id, locale);
        page.addObject("now", page.getModel().get("form"));
        page.addObject("form", errors.getTarget());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        page.setStatus(status);
        return page;
    }

    /// Says what was read and what is there now; the next press answers what is there now.
    private ModelAndView changed(ModelAndView page, Locale locale) {
        var typed = (DecisionForm) page.getModel().get("form");
        var now = (DecisionForm) page.getModel().get("now");
        if (typed == null || now == null) {
            throw new IllegalStateException("the page was drawn without its form");
        }
        page.addObject("conflict", messages.getMessage("commitment.error.changed-meanwhile", null, locale));
        if (!typed.getSentence().equals(now.getSentence())) {
            page.addObject("sentenceBefore", typed.getSentence());
        }
        if (!typed.getNote().replace("\r\n", "\n").equals(now.getNote().replace("\r\n", "\n"))) {
            page.addObject("noteBefore", typed.getNote());
        }
        typed.reads(now);
        return page;
    }

    private String told(AlreadyDecided first, Locale locale) {
        Object[] words = {
            names.of(first.by()),
            surroundings.when(first.at(), locale),
            messages.getMessage(first.decision().messageKey(), null, locale)
        };
        return messages.getMessage("commitment.error.decided", words, locale);
    }
}
