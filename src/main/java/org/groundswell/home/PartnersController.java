package org.groundswell.home;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.coalition.PartnerRow;
import org.groundswell.coalition.Partnering;
import org.groundswell.coalition.RepresentativeForm;
import org.groundswell.commitment.CommitmentCounts;
import org.groundswell.commitment.PartnerCommitments;
import org.groundswell.joining.ApplicationQueries;
import org.groundswell.platform.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A campaign's partners, for its organizers.
@Controller
@RequestMapping("/organize/{campaign}/partners")
class PartnersController {

    private final Desk desk;
    private final PartnerQueries partners;
    private final CommitmentCounts commitments;
    private final PartnerReading reading;
    private final Partnering partnering;
    private final ApplicationQueries applications;

    PartnersController(
            Desk desk,
            PartnerQueries partners,
            CommitmentCounts commitments,
            PartnerReading reading,
            Partnering partnering,
            ApplicationQueries applications) {
        this.desk = desk;
        this.partners = partners;
        this.commitments = commitments;
        this.reading = reading;
        this.partnering = partnering;
        this.applications = applications;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String campaign, Model model) {
        CampaignView view = desk.open(actor, campaign);
        model.addAttribute("campaign", view);
        model.addAttribute("partners", partners.rows(view.id()));
        model.addAttribute("none", PartnerCommitments.NONE);
        model.addAttribute("commitments", commitments.byPartner(view.id()));
        boolean admin = actor.may(Role.ADMIN, Scope.campaign(view.id()));
        model.addAttribute("admin", admin);
        model.addAttribute("applications", admin ? applications.waiting(view.id()) : List.of());
        return "home/partners";
    }

    @GetMapping("/{partner}")
    ModelAndView one(Actor actor, @PathVariable String campaign, @PathVariable UUID partner, Locale locale) {
        CampaignView view = desk.open(actor, campaign);
        return reading.page(actor, view, partner, locale).addObject("form", RepresentativeForm.in(locale));
    }

    @PostMapping("/{partner}/listing")
    String list(
            Actor actor,
            @PathVariable String campaign,
            @PathVariable UUID partner,
            @RequestParam(defaultValue = "false") boolean listed,
            RedirectAttributes redirect) {
        CampaignView view = desk.open(actor, campaign);
        partnering.list(actor, view.id(), partner, listed);
        Notices.tell(redirect, notice(partners.row(view.id(), partner)));
        return "redirect:/organize/" + view.slug() + "/partners/" + partner;
    }

    @GetMapping("/{partner}/contact")
    String closed(Actor actor, @PathVariable String campaign, @PathVariable UUID partner) {
        CampaignView view = desk.open(actor, campaign);
        return "redirect:/organize/" + view.slug() + "/partners/"
                + partners.row(view.id(), partner).id();
    }

    /// The page with the contact opened, once: loading it again closes it.
    @PostMapping("/{partner}/contact")
    ModelAndView reveal(Actor actor, @PathVariable String campaign, @PathVariable UUID partner, Locale locale) {
        CampaignView view = desk.open(actor, campaign);
        String contact = partnering.reveal(actor, view.id(), partner);
        return reading.page(actor, view, partner, locale)
                .addObject("form", RepresentativeForm.in(locale))
                .addObject("contact", contact);
    }

    private static String notice(PartnerRow row) {
        if (!row.listed()) {
            return "coalition.partner.notice.unlisted";
        }
        return row.member() ? "coalition.partner.notice.listed" : "coalition.partner.notice.listed.later";
    }
}
