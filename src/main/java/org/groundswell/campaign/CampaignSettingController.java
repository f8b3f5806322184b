package org.groundswell.campaign;

import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The settings of a campaign that are one answer each: languages, color, retention.
@Controller
@RequestMapping("/organize/{campaign}/settings")
class CampaignSettingController {

    private final CampaignQueries campaigns;
    private final CampaignDesk desk;
    private final Campaigning campaigning;
    private final CampaignChoices choices;

    CampaignSettingController(
            CampaignQueries campaigns, CampaignDesk desk, Campaigning campaigning, CampaignChoices choices) {
        this.choices = choices;
        this.campaigns = campaigns;
        this.desk = desk;
        this.campaigning = campaigning;
    }

    @GetMapping("/languages")
    ModelAndView languages(Actor actor, @PathVariable String campaign) {
        return draw(campaigns.organizedBy(actor, campaign), "campaign/languages");
    }

    @PostMapping("/languages")
    ModelAndView saveLanguages(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return desk.save(
                view,
                "campaign/languages",
                errors,
                SettingForm::of,
                redirect,
                () -> campaigning.speak(
                        actor, view.id(), form.getVersion(), choices.read(form.getLanguages(), form.getFirst())));
    }

    @GetMapping("/accent")
    ModelAndView accent(Actor actor, @PathVariable String campaign) {
        return draw(campaigns.organizedBy(actor, campaign), "campaign/accent");
    }

    @PostMapping("/accent")
    ModelAndView saveAccent(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return desk.save(
                view,
                "campaign/accent",
                errors,
                SettingForm::of,
                redirect,
                () -> campaigning.color(actor, view.id(), form.getVersion(), form.getAccent()));
    }

    @GetMapping("/retention")
    ModelAndView retention(Actor actor, @PathVariable String campaign) {
        return draw(forAdmins(actor, campaign), "campaign/retention");
    }

    @PostMapping("/retention")
    ModelAndView saveRetention(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = forAdmins(actor, campaign);
        return desk.save(
                view,
                "campaign/retention",
                errors,
                SettingForm::of,
                redirect,
                () -> campaigning.keepFor(actor, view.id(), form.getVersion(), form.wholeDays()));
    }

    private CampaignView forAdmins(Actor actor, String slug) {
        CampaignView campaign = campaigns.organizedBy(actor, slug);
        actor.require(Role.ADMIN, Scope.campaign(campaign.id()));
        return campaign;
    }

    private static ModelAndView draw(CampaignView campaign, String view) {
        return new ModelAndView(view, Map.of("campaign", campaign, "form", SettingForm.of(campaign)));
    }
}
