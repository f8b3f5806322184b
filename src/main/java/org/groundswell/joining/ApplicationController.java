package org.groundswell.joining;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLikeness;
import org.groundswell.platform.LocalizedText;
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

/// An organization that asks to join, for the campaign's admins, beside those that look like it.
@Controller
@RequestMapping("/organize/{campaign}/applications/{application}")
class ApplicationController {

    private final CampaignQueries campaigns;
    private final ApplicationQueries applications;
    private final PartnerLikeness likeness;
    private final ApplicationDeciding deciding;
    private final DeclineReasons reasons;

    ApplicationController(
            CampaignQueries campaigns,
            ApplicationQueries applications,
            PartnerLikeness likeness,
            ApplicationDeciding deciding,
            DeclineReasons reasons) {
        this.campaigns = campaigns;
        this.applications = applications;
        this.likeness = likeness;
        this.deciding = deciding;
        this.reasons = reasons;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable String campaign, @PathVariable UUID application, Locale locale) {
        return page(campaigns.administeredBy(actor, campaign), application, locale)
                .addObject("form", new AnswerForm());
    }

    /// Where a refused form is opened again: reloaded, or in the other language.
    @GetMapping({"/acceptance", "/recognition", "/refusal", "/contact"})
    String back(Actor actor, @PathVariable String campaign, @PathVariable UUID application) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return "redirect:" + path(view, applications.one(view.id(), application).id());
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID application,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return answer(view, application, errors, locale, () -> {
            UUID partner = deciding.accept(actor, view.id(), application, form.isListed());
            Notices.tell(redirect, "joining.notice.accepted");
            return "/organize/" + view.slug() + "/partners/" + partner;
        });
    }

    @PostMapping("/recognition")
    ModelAndView recognize(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID application,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return answer(view, application, errors, locale, () -> {
            UUID partner = Typed.id("partner", form.getPartner(), "joining.error.partner");
            deciding.recognize(actor, view.id(), application, partner);
            Notices.tell(redirect, "joining.notice.recognized");
            return "/organize/" + view.slug() + "/partners/" + partner;
        });
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID application,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return answer(view, application, errors, locale, () -> {
            LocalizedText reason = reasons.read(form, locale);
            deciding.decline(actor, view.id(), application, reason, reason.in(locale));
            Notices.tell(redirect, "joining.notice.declined");
            return "/organize/" + view.slug() + "/partners";
        });
    }

    /// The page with the contact opened, once: loading it again closes it.
    @PostMapping("/contact")
    ModelAndView reveal(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID application,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Locale locale) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        try {
            String contact = deciding.reveal(actor, view.id(), application);
            return page(view, application, locale).addObject("contact", contact);
        } catch (Refused refused) {
            return late(view, application, errors, locale, refused);
        }
    }

    /// What the form did not get right is said beside the field, that it came too late above everything.
    private ModelAndView answer(
            CampaignView campaign, UUID id, BindingResult errors, Locale locale, Supplier<String> deed) {
        if (!errors.hasErrors()) {
            try {
                return Submission.seeOther(deed.get());
            } catch (Refused refused) {
                if (refused.field().isEmpty()) {
                    return late(campaign, id, errors, locale, refused);
                }
                refused.into(errors);
            }
        }
        return again(campaign, id, errors, locale, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView late(CampaignView campaign, UUID id, BindingResult errors, Locale locale, Refused refused) {
        return again(campaign, id, errors, locale, HttpStatus.CONFLICT).addObject("refused", refused.messageKey());
    }

    private ModelAndView again(CampaignView campaign, UUID id, BindingResult errors, Locale locale, HttpStatus status) {
        ModelAndView again = page(campaign, id, locale);
        again.addAllObjects(errors.getModel());
        again.setStatus(status);
        return again;
    }

    private ModelAndView page(CampaignView campaign, UUID id, Locale locale) {
        ApplicationRow row = applications.one(campaign.id(), id);
        List<PartnerLikeness.Alike> alike = row.waiting() ? likeness.like(row.name(), row.website(), null) : List.of();
        return new ModelAndView("joining/application")
                .addObject("campaign", campaign)
                .addObject("row", row)
                .addObject("alike", alike)
                .addObject("others", likeness.among(row.name(), row.website(), others(campaign, id)))
                .addObject("reasons", reasons.choices(locale))
                .addObject("path", path(campaign, id));
    }

    private List<PartnerLikeness.Alike> others(CampaignView campaign, UUID id) {
        return applications.waiting(campaign.id()).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> new PartnerLikeness.Alike(other.id(), other.name(), other.kind(), other.website()))
                .toList();
    }

    private static String path(CampaignView campaign, UUID id) {
        return "/organize/" + campaign.slug() + "/applications/" + id;
    }
}
