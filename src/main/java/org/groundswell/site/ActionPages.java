package org.groundswell.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.Sharing;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerMember;
import org.groundswell.count.CountQueries;
import org.groundswell.platform.NotFound;
import org.groundswell.pledge.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes an action's page from six reads.
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
    /// @param code of the partner's link that led there; what is no such code is as none
    /// @throws NotFound for a draft too
    Map<String, ?> model(String campaignSlug, String actionSlug, String code, Locale locale) {
        var campaign = campaigns.bySlug(campaignSlug).orElseThrow(NotFound::new);
        var action = actions.published(campaignSlug, actionSlug).orElseThrow(NotFound::new);
        return model(campaign, action, code, locale);
    }

    Map<String, ?> model(CampaignView campaign, ActionView action, Locale locale) {
        return model(campaign, action, "", locale);
    }

    private Map<String, ?> model(CampaignView campaign, ActionView action, String code, Locale locale) {
        var members = partners.members(campaign);
        var page = page(campaign, action, members, Source.of(members, code), locale);
        var codes = members.stream().map(PartnerMember::code).collect(Collectors.toSet());
        var inside = Map.of("page", page, PageAnswers.KNOWN, codes);
        return CampaignFrame.of(campaign, locale, inside);
    }

    private ActionPage page(
            CampaignView campaign, ActionView action, List<PartnerMember> members, Source source, Locale locale) {
        var others = actions.inCampaign(campaign.id());
        var path = "/c/" + campaign.slug() + "/" + action.slug();
        return new ActionPage(
                campaign,
                action.kind(),
                Standing.of(action.state(), action.day(), action.today(clock)),
                path,
                words.address(path, locale),
                source,
                sharing.of(action, source.code(), locale),
                Poster.of(action, words.dates(), locale),
                words.meta(action, locale),
                Counted.of(counts.published(action.id()), action, words, locale),
                Card.of(action, Retention.keptUntil(campaign, others, action), words.dates(), locale),
                words.particulars(action, locale),
                words.cancelled(action, locale),
                words.notices(action, locale),
                action.outcome().isEmpty() ? null : Said.of(action.outcome(), locale),
                partners.of(campaign, members, locale),
                partners.endorsers(campaign, action.id(), action.name(), locale),
                next(campaign, action, others, locale),
                words.structured(action, words.address(path, locale), locale),
                words.onlyIn(action, locale));
    }

    private ActionPage.@Nullable Next next(
            CampaignView campaign, ActionView action, List<ActionLine> others, Locale locale) {
        LocalDate today = action.today(clock);
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
