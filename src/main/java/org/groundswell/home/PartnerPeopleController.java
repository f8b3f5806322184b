package org.groundswell.home;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerChoices;
import org.groundswell.coalition.Partnering;
import org.groundswell.coalition.RepresentativeForm;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who shall speak for a partner: invited, invited again, no longer invited.
@Controller
@RequestMapping("/organize/{campaign}/partners/{partner}")
class PartnerPeopleController {

    private final Desk desk;
    private final PartnerReading reading;
    private final PartnerChoices choices;
    private final Partnering partnering;

    PartnerPeopleController(Desk desk, PartnerReading reading, PartnerChoices choices, Partnering partnering) {
        this.desk = desk;
        this.reading = reading;
        this.choices = choices;
        this.partnering = partnering;
    }

    @PostMapping("/representatives")
    ModelAndView invite(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @ModelAttribute("form") RepresentativeForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = desk.open(actor, campaign);
        try {
            Locale language = choices.language(form.getLanguage(), locale);
            partnering.inviteRepresentative(actor, view.id(), partner, form.getRepresentative(), language);
            return done(view, partner, "coalition.partner.notice.asked", redirect);
        } catch (Refused refused) {
            refused.into(errors);
            ModelAndView again = reading.page(actor, view, partner, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/invitations/{id}/resending")
    ModelAndView resend(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        CampaignView view = desk.open(actor, campaign);
        partnering.resend(actor, view.id(), partner, id);
        return done(view, partner, "coalition.partner.notice.asked", redirect);
    }

    @PostMapping("/invitations/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        CampaignView view = desk.open(actor, campaign);
        partnering.withdrawInvitation(actor, view.id(), partner, id);
        return done(view, partner, "coalition.partner.notice.withdrawn", redirect);
    }

    private static ModelAndView done(CampaignView campaign, UUID partner, String notice, RedirectAttributes redirect) {
        Notices.tell(redirect, notice);
        return Submission.seeOther("/organize/" + campaign.slug() + "/partners/" + partner);
    }
}
