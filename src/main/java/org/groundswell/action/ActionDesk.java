package org.groundswell.action;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundswell.account.Actor;
import org.groundswell.account.Histories;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Notices;
import org.groundswell.platform.Submission;
import org.groundswell.platform.Theirs;
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
    private final Histories histories;
    private final Clock clock;

    ActionDesk(CampaignQueries campaigns, JdbcClient jdbc, Histories histories, Clock clock) {
        this.clock = clock;
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.histories = histories;
    }

    /// The action of an address, drafts included, for somebody who organizes in its campaign.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    ActionPage open(Actor actor, String campaignSlug, String actionSlug) {
        CampaignView campaign = campaigns.organizedBy(actor, campaignSlug);
        ActionRow action = row(campaign.id(), actionSlug);
        return new ActionPage(
                campaign, action, !action.isDraft() && action.schedule().isOver(clock.instant()));
    }

    /// A page that only a draft has; what is public already leads to its own.
    ModelAndView drawDraft(ActionPage page, String view, Object form) {
        return page.action().isDraft() ? draw(page, view, form) : Submission.seeOther(page.path());
    }

    /// A part's page with its form.
    ModelAndView draw(ActionPage page, String view, Object form) {
        return new ModelAndView(view, Map.of("page", page, "form", form));
    }

    /// Saves a part and goes back to the action.
    ///
    /// @param form how the page's form is drawn from an action, for when somebody saved in between
    ModelAndView save(
            ActionPage page,
            String view,
            BindingResult errors,
            Function<ActionRow, ?> form,
            RedirectAttributes redirect,
            Consumer<UUID> deed) {
        return answer(page, view, errors, form, () -> {
            deed.accept(page.action().id());
            Notices.tell(redirect, "action.notice.saved");
            return page.path();
        });
    }

    /// Answers a form: done, refused, or with what somebody else saved in between.
    ///
    /// @param deed does it and says where to go on
    ModelAndView answer(
            ActionPage page, String view, BindingResult errors, Function<ActionRow, ?> form, Supplier<String> deed) {
        return Submission.answer(view, errors, Map.of("page", page), () -> theirs(page, form), deed);
    }

    Theirs theirs(ActionPage before, Function<ActionRow, ?> form) {
        ActionRow now = row(before.campaign().id(), before.action().slug());
        return new Theirs(
                histories.lastBy(new Subject("action", now.id(), now.campaignId()), "action", ""), form.apply(now));
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
