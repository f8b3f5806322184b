package org.groundswell.coalition;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

/// A partner's part in one campaign, for its own people: asked into it, in it, out of it.
@Controller
@RequestMapping("/partner/{partner}/campaigns/{campaign}")
class PartnerPartController {

    private static final String DEPARTURE = "coalition/departure";

    private final PartnerQueries partners;
    private final Participating participating;

    PartnerPartController(PartnerQueries partners, Participating participating) {
        this.partners = partners;
        this.participating = participating;
    }

    @GetMapping
    ModelAndView one(Actor actor, @PathVariable UUID partner, @PathVariable String campaign) {
        PartnerPart part = partners.part(actor, partner, campaign);
        return new ModelAndView("coalition/part")
                .addObject("partner", partners.own(actor, partner))
                .addObject("part", part)
                .addObject("path", part.path(partner));
    }

    @PostMapping("/membership")
    ModelAndView join(
            Actor actor, @PathVariable UUID partner, @PathVariable String campaign, RedirectAttributes redirect) {
        PartnerPart part = partners.part(actor, partner, campaign);
        participating.accept(actor, partner, part.campaign().id());
        Notices.tell(redirect, "coalition.part.notice.joined");
        return Submission.seeOther(part.path(partner));
    }

    @GetMapping("/departure")
    ModelAndView why(Actor actor, @PathVariable UUID partner, @PathVariable String campaign, Locale locale) {
        return new ModelAndView(DEPARTURE, model(actor, partner, partners.part(actor, partner, campaign), locale))
                .addObject("form", new WithdrawalForm());
    }

    @PostMapping("/departure")
    ModelAndView leave(
            Actor actor,
            @PathVariable UUID partner,
            @PathVariable String campaign,
            @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        PartnerPart part = partners.part(actor, partner, campaign);
        return Submission.answer(DEPARTURE, errors, model(actor, partner, part, locale), () -> {
            participating.leave(actor, partner, part.campaign().id(), form.said(locale), form.getWords());
            Notices.tell(redirect, "coalition.departure.notice.left");
            return part.path(partner);
        });
    }

    private Map<String, Object> model(Actor actor, UUID partner, PartnerPart part, Locale locale) {
        return Map.of(
                "partner",
                partners.own(actor, partner).name(),
                "campaignTitle",
                part.campaign().title().in(locale),
                "ending",
                false,
                "joined",
                part.member(),
                "path",
                part.path(partner));
    }
}
