package org.groundswell.coalition;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
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

/// The end of a partner's part in a campaign, by its admins: asked on a page, then done.
@Controller
@RequestMapping("/organize/{campaign}/partners/{partner}/departure")
class PartnerDepartureController {

    private static final String PAGE = "coalition/departure";

    private final CampaignQueries campaigns;
    private final PartnerQueries partners;
    private final Participating participating;

    PartnerDepartureController(CampaignQueries campaigns, PartnerQueries partners, Participating participating) {
        this.campaigns = campaigns;
        this.partners = partners;
        this.participating = participating;
    }

    @GetMapping
    ModelAndView why(Actor actor, @PathVariable String campaign, @PathVariable UUID partner, Locale locale) {
        return new ModelAndView(PAGE, model(campaigns.administeredBy(actor, campaign), partner, locale))
                .addObject("form", new WithdrawalForm());
    }

    @PostMapping
    ModelAndView end(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        return Submission.answer(PAGE, errors, model(view, partner, locale), () -> {
            participating.end(actor, view.id(), partner, form.said(locale), form.getWords());
            Notices.tell(redirect, "coalition.departure.notice.ended");
            return "/organize/" + view.slug() + "/partners/" + partner;
        });
    }

    private Map<String, Object> model(CampaignView campaign, UUID partner, Locale locale) {
        PartnerRow row = partners.row(campaign.id(), partner);
        return Map.of(
                "partner",
                row.name(),
                "campaignTitle",
                campaign.title().in(locale),
                "ending",
                true,
                "joined",
                row.member(),
                "path",
                "/organize/" + campaign.slug() + "/partners/" + partner);
    }
}
