package org.groundswell.campaign;

import java.util.Map;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Refused;
import org.groundswell.platform.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A new campaign.
@Controller
@RequestMapping("/organize/campaigns/new")
class CampaignLaunchController {

    private final Campaigning campaigning;
    private final CampaignChoices choices;

    CampaignLaunchController(Campaigning campaigning, CampaignChoices choices) {
        this.choices = choices;
        this.campaigning = campaigning;
    }

    @GetMapping
    ModelAndView form(Actor actor) {
        actor.require(Role.ADMIN, Scope.INSTALLATION);
        return new ModelAndView("campaign/new", "form", new CampaignTextsForm());
    }

    @PostMapping
    ModelAndView launch(
            Actor actor,
            @ModelAttribute("form") CampaignTextsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Submission.answer("campaign/new", errors, Map.of(), () -> {
            actor.require(Role.ADMIN, Scope.INSTALLATION);
            Refused.together(() -> form.texts().checked(), () -> choices.read(form.getLanguages(), form.getFirst()));
            String slug = campaigning.launch(
                    actor, form.getId(), form.texts(), choices.read(form.getLanguages(), form.getFirst()));
            Notices.tell(redirect, "campaign.notice.launched");
            return "/organize/" + slug;
        });
    }
}
