package org.groundswell.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.PublishedCount;
import org.groundswell.platform.Markdown;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Composes a campaign's page from five reads.
@Component
class CampaignPages {

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final CountQueries counts;
    private final PartnerRolls partners;
    private final ActionWords words;
    private final Clock clock;

    CampaignPages(
            CampaignQueries campaigns,
            ActionQueries actions,
            CountQueries counts,
            PartnerRolls partners,
            ActionWords words,
            Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.counts = counts;
        this.partners = partners;
        this.words = words;
        this.clock = clock;
    }

    Map<String, ?> model(String slug, Locale locale) {
        return model(campaigns.bySlug(slug).orElseThrow(NotFound::new), locale);
    }

    Map<String, ?> model(CampaignView campaign, Locale locale) {
        return CampaignFrame.of(campaign, locale, Map.of("page", page(campaign, locale)));
    }

    CampaignPage page(CampaignView campaign, Locale locale) {
        var lines = actions.inCampaign(campaign.id());
        var next = next(lines);
        var counted = counts.published(lines.stream().map(ActionLine::id).toList());
        return new CampaignPage(
                campaign,
                Said.of(campaign.call(), locale),
                next.map(line -> ahead(campaign, line, locale)).orElse(null),
                lines.stream()
                        .map(line -> day(campaign, line, next, counted, locale))
                        .toList(),
                new Said(Markdown.render(campaign.story().in(locale)), Said.foreign(campaign.story(), locale)),
                partners.of(campaign, partners.members(campaign), locale),
                partners.endorsers(campaign, null, campaign.title(), locale));
    }

    CampaignPage.Ahead ahead(CampaignView campaign, ActionLine line, Locale locale) {
        return new CampaignPage.Ahead(
                words.countdown(ChronoUnit.DAYS.between(today(line), line.day()), locale),
                new Poster(
                        words.dates().weekday(line.day(), locale) + " · "
                                + line.day().getYear(),
                        words.dates().shortDay(line.day(), locale),
                        null,
                        Said.of(line.name(), locale),
                        null,
                        Said.of(line.ask(), locale)),
                path(campaign, line),
                true);
    }

    /// The first of these that still takes pledges.
    Optional<ActionLine> next(List<ActionLine> lines) {
        return lines.stream().filter(line -> standing(line).takesPledges()).findFirst();
    }

    private CampaignPage.Day day(
            CampaignView campaign,
            ActionLine line,
            Optional<ActionLine> next,
            Map<UUID, PublishedCount> counted,
            Locale locale) {
        boolean isNext = next.filter(other -> other.id().equals(line.id())).isPresent();
        return new CampaignPage.Day(
                line.day(),
                words.calendarDay(line.day(), locale),
                Said.of(line.name(), locale),
                path(campaign, line),
                style(standing(line), isNext),
                words.note(standing(line), Objects.requireNonNull(counted.get(line.id())), locale));
    }

    private static String style(Standing standing, boolean next) {
        return switch (standing) {
            case CANCELLED -> "cancelled";
            case OVER -> "past";
            case OPEN, TODAY -> next ? "next" : "later";
        };
    }

    private Standing standing(ActionLine line) {
        return Standing.of(line.state(), line.day(), today(line));
    }

    private LocalDate today(ActionLine line) {
        return line.today(clock);
    }

    private static String path(CampaignView campaign, ActionLine line) {
        return "/c/" + campaign.slug() + "/" + line.slug();
    }
}
