package org.groundswell.coalition;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The one form that brings an organization into a campaign.
@Controller
@RequestMapping("/organize/{campaign}/partners/new")
class PartnerInvitationController {

    private static final String PAGE = "coalition/partner-new";

    private final CampaignQueries campaigns;
    private final PartnerQueries partners;
    private final PartnerChoices choices;
    private final Partnering partnering;

    PartnerInvitationController(
            CampaignQueries campaigns, PartnerQueries partners, PartnerChoices choices, Partnering partnering) {
        this.campaigns = campaigns;
        this.partners = partners;
        this.choices = choices;
        this.partnering = partnering;
    }

    @ModelAttribute("kinds")
    PartnerKind[] kinds() {
        return PartnerKind.values();
    }

    @GetMapping
    String form(Actor actor, @PathVariable String campaign, Locale locale, Model model) {
        model.addAttribute("campaign", campaigns.administeredBy(actor, campaign));
        model.addAttribute("form", PartnerInvitationForm.blank(locale));
        return PAGE;
    }

    @PostMapping
    ModelAndView invite(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") PartnerInvitationForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.administeredBy(actor, campaign);
        try {
            var invitation = form.read(errors, choices.language(form.getLanguage(), locale));
            if (invitation.isPresent()) {
                UUID partner = partnering.invite(actor, view.id(), invitation.get());
                Notices.tell(redirect, notice(partners.row(view.id(), partner)), form.getName());
                return Submission.seeOther("/organize/" + view.slug() + "/partners/" + partner);
            }
        } catch (Refused refused) {
            refused.into(errors);
        }
        var again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("campaign", view);
        if (errors.hasFieldErrors("twin") || !form.getTwin().isEmpty()) {
            again.addObject("twins", choices.twins(form.getName(), locale));
        }
        return again;
    }

    private static String notice(PartnerRow row) {
        if (row.member()) {
            return "coalition.partner.notice.in";
        }
        return row.home() ? "coalition.partner.notice.invited" : "coalition.partner.notice.own-people";
    }
}
