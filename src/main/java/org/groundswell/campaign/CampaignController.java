package org.groundswell.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Subject;
import org.groundswell.platform.CarefulWords;
import org.groundswell.platform.Markdown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A campaign as its organizers see it, and its words.
@Controller
@RequestMapping("/organize/{campaign}/settings")
class CampaignController {

    private final CampaignQueries campaigns;
    private final CampaignDesk desk;
    private final Campaigning campaigning;
    private final Histories histories;

    CampaignController(CampaignQueries campaigns, CampaignDesk desk, Campaigning campaigning, Histories histories) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.campaigning = campaigning;
        this.histories = histories;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String campaign, Locale locale) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        var subject = new Subject("campaign", view.id(), view.id());
        var careful = CarefulWords.in(List.of(view.title(), view.call(), view.story()));
        return new ModelAndView(
                "campaign/settings",
                Map.of(
                        "campaign", view,
                        "careful", careful.orElse(""),
                        "admin", actor.may(Role.ADMIN, Scope.campaign(view.id())),
                        "story", Markdown.render(view.story().in(locale)),
                        "history", histories.about(subject, locale)));
    }

    @GetMapping("/texts")
    ModelAndView texts(Actor actor, @PathVariable String campaign) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return new ModelAndView("campaign/texts", Map.of("campaign", view, "form", CampaignTextsForm.of(view)));
    }

    @PostMapping("/texts")
    ModelAndView rewrite(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute("form") CampaignTextsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CampaignView view = campaigns.organizedBy(actor, campaign);
        return desk.save(
                view,
                "campaign/texts",
                errors,
                CampaignTextsForm::of,
                redirect,
                () -> campaigning.rewrite(actor, view.id(), form.getVersion(), form.texts()));
    }
}
