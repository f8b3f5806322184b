package org.groundswell.coalition;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Surroundings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A campaign's partners, for its organizers.
@Controller
@RequestMapping("/organize/{campaign}/partners")
class PartnerController {

    private final CampaignQueries campaigns;
    private final PartnerQueries partners;
    private final CommitmentQueries commitments;
    private final Partnering partnering;
    private final CoalitionPeople people;
    private final Histories histories;
    private final Surroundings surroundings;

    PartnerController(
            CampaignQueries campaigns,
            PartnerQueries partners,
            CommitmentQueries commitments,
            Partnering partnering,
            CoalitionPeople people,
            Histories histories,
            Surroundings surroundings) {
        this.campaigns = campaigns;
        this.partners = partners;
        this.commitments = commitments;
        this.partnering = partnering;
        this.people = people;
        this.histories = histories;
        this.surroundings = surroundings;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String campaign, Model model) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        model.addAttribute("campaign", view);
        model.addAttribute("partners", partners.rows(view.id()));
        model.addAttribute("admin", actor.may(Role.ADMIN, Scope.campaign(view.id())));
        return "coalition/partners";
    }

    @GetMapping("/{partner}")
    ModelAndView one(Actor actor, @PathVariable String campaign, @PathVariable UUID partner, Locale locale) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return page(actor, view, partner, locale).addObject("form", new PartnerInvitationForm());
    }

    @PostMapping("/{partner}/listing")
    String list(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @RequestParam(defaultValue = "false") boolean listed,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        partnering.list(actor, view.id(), partner, listed);
        Notices.tell(redirect, listed ? "coalition.partner.notice.listed" : "coalition.partner.notice.unlisted");
        return "redirect:/organize/" + view.slug() + "/partners/" + partner;
    }

    @PostMapping("/{partner}/representatives")
    ModelAndView invite(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @ModelAttribute("form") PartnerInvitationForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        try {
            partnering.inviteRepresentative(actor, view.id(), partner, form.getRepresentative(), locale);
            Notices.tell(redirect, "coalition.partner.notice.asked");
            return new ModelAndView("redirect:/organize/" + view.slug() + "/partners/" + partner);
        } catch (Refused refused) {
            refused.into(errors);
            ModelAndView again = page(actor, view, partner, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView page(Actor actor, CampaignView view, UUID partner, Locale locale) {
        boolean admin = actor.may(Role.ADMIN, Scope.campaign(view.id()));
        var page = new ModelAndView("coalition/partner")
                .addObject("campaign", view)
                .addObject("row", partners.row(view.id(), partner))
                .addObject("partner", partners.page(partner))
                .addObject("people", people.representatives(partner))
                .addObject("admin", admin);
        if (admin) {
            page.addObject("commitments", commitments.inCampaign(view.id(), null, null, partner, surroundings.today()));
            page.addObject("history", histories.about(new Subject("partner", partner, view.id()), locale));
        }
        return page;
    }
}
