package org.groundswell.action;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.groundswell.account.Actor;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every workbench page about one action begins and ends with.
@Component
class ActionDesk {

    private final CampaignQueries campaigns;
    private final JdbcClient jdbc;

    ActionDesk(CampaignQueries campaigns, JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
    }

    /// The action of an address, drafts included, for somebody who organizes in its campaign.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    ActionPage open(Actor actor, String campaignSlug, String actionSlug) {
        CampaignView campaign = campaigns.organizedBy(actor, campaignSlug);
        return new ActionPage(campaign, row(campaign.id(), actionSlug));
    }

    /// A part's page with its form.
    ModelAndView draw(ActionPage page, String view, Object form) {
        return new ModelAndView(view, Map.of("page", page, "form", form));
    }

    /// Saves a part and goes back to the action.
    ModelAndView save(
            ActionPage page, String view, BindingResult errors, RedirectAttributes redirect, Consumer<UUID> deed) {
        return Submission.answer(view, errors, Map.of("page", page), () -> {
            deed.accept(page.action().id());
            Notices.tell(redirect, "action.notice.saved");
            return page.path();
        });
    }

    private ActionRow row(UUID campaignId, String slug) {
        return jdbc.sql(ActionRow.SELECT + "from action a where a.campaign_id = :campaign and a.slug = :slug")
                .param("campaign", campaignId)
                .param("slug", slug)
                .query(ActionRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
