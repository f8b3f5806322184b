package org.groundswell.campaign;

import java.util.Map;
import java.util.function.Function;
import org.groundswell.account.Histories;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Theirs;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every settings page of a campaign ends with.
@Component
class CampaignDesk {

    private final CampaignQueries campaigns;
    private final Histories histories;

    CampaignDesk(CampaignQueries campaigns, Histories histories) {
        this.campaigns = campaigns;
        this.histories = histories;
    }

    /// Saves a part and goes back to the settings.
    ///
    /// @param form how the page's form is drawn from a campaign, for when somebody saved in between
    ModelAndView save(
            CampaignView campaign,
            String view,
            BindingResult errors,
            Function<CampaignView, ?> form,
            RedirectAttributes redirect,
            Runnable deed) {
        return Submission.answer(view, errors, Map.of("campaign", campaign), () -> theirs(campaign, form), () -> {
            deed.run();
            Notices.tell(redirect, "campaign.notice.saved");
            return "/organize/%s/settings".formatted(campaign.slug());
        });
    }

    private Theirs theirs(CampaignView before, Function<CampaignView, ?> form) {
        CampaignView now = campaigns.byId(before.id()).orElseThrow(NotFound::new);
        return new Theirs(
                histories.lastBy(new Subject("campaign", now.id(), now.id()), "campaign", ""), form.apply(now));
    }
}
