package org.groundswell.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.Sharing;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.groundswell.platform.NotFound;
import org.groundswell.pledge.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes an action's page from five reads.
@Component
class ActionPages {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final CountQueries counts;
    private final PartnerRolls partners;
    private final ActionWords words;
    private final Sharing sharing;
    private final Clock clock;

    ActionPages(
            CampaignQueries campaigns,
            ActionQueries actions,
            CountQueries counts,
            PartnerRolls partners,
            ActionWords words,
            Sharing sharing,
            Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.counts = counts;
        this.partners = partners;
        this.words = words;
        this.sharing = sharing;
        this.clock = clock;
    }

    /// The page of a published or cancelled action, as the model of its view.
    ///
    /// @throws NotFound for a draft too
    Map<String, ?> model(String campaignSlug, String actionSlug, Locale locale) {
        var campaign = campaigns.bySlug(campaignSlug).orElseThrow(NotFound::new);
        var action = actions.published(campaignSlug, actionSlug).orElseThrow(NotFound::new);
        return model(campaign, action, locale);
    }

    Map<String, ?> model(CampaignView campaign, ActionView action, Locale locale) {
        return CampaignFrame.of(campaign, locale, Map.of("page", page(campaign, action, locale)));
    }

    ActionPage page(CampaignView campaign, ActionView action, Locale locale) {
        var others = actions.inCampaign(campaign.id());
        var today = action.today(clock);
        var path = "/c/" + campaign.slug() + "/" + action.slug();
        return new ActionPage(
                campaign,
                action.kind(),
                Standing.of(action.state(), action.day(), today),
                path,
                words.address(path, locale),
                sharing.of(action, locale),
                Poster.of(action, words.dates(), locale),
                words.meta(action, locale),
                Counted.of(counts.published(action.id()), action, words.surroundings(), locale),
                Card.of(action, Retention.keptUntil(campaign, others, action), words.dates(), locale),
                words.particulars(action, locale),
                words.cancelled(action, locale),
                words.notices(action, locale),
                action.outcome().isEmpty() ? null : Said.of(action.outcome(), locale),
                partners.of(campaign, locale),
                next(campaign, action, others, today, locale),
                words.structured(action, words.address(path, locale), locale),
                words.onlyIn(action, locale));
    }

    private ActionPage.@Nullable Next next(
            CampaignView campaign, ActionView action, List<ActionLine> others, LocalDate today, Locale locale) {
        return others.stream()
                .filter(other ->
                        other.state() == State.PUBLISHED && !other.day().isBefore(today))
                .filter(other -> !other.id().equals(action.id()))
                .findFirst()
                .map(other -> new ActionPage.Next(
                        other.name().in(locale),
                        words.dates().day(other.day(), locale),
                        "/c/" + campaign.slug() + "/" + other.slug()))
                .orElse(null);
    }
}
