package org.groundswell.campaign;

import java.util.Map;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every settings page of a campaign ends with.
@Component
class CampaignDesk {

    /// Saves a part and goes back to the settings.
    ModelAndView save(
            CampaignView campaign, String view, BindingResult errors, RedirectAttributes redirect, Runnable deed) {
        return Submission.answer(view, errors, Map.of("campaign", campaign), () -> {
            deed.run();
            Notices.tell(redirect, "campaign.notice.saved");
            return "/organize/%s/settings".formatted(campaign.slug());
        });
    }
}
