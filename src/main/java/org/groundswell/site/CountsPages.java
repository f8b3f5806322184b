package org.groundswell.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.count.CountQueries;
import org.groundswell.count.PublishedCount;
import org.groundswell.count.Quality;
import org.groundswell.geo.States;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Composes the page of an action's numbers from four reads.
@Component
class CountsPages {

    private static final Comparator<NumberRow> MOST_FIRST = Comparator.comparingInt(NumberRow::number)
            .reversed()
            .thenComparing(row -> row.what().text());

    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final CountQueries counts;
    private final States states;
    private final ActionWords words;
    private final Clock clock;

    CountsPages(
            CampaignQueries campaigns,
            ActionQueries actions,
            CountQueries counts,
            States states,
            ActionWords words,
            Clock clock) {
        this.campaigns = campaigns;
        this.actions = actions;
        this.counts = counts;
        this.states = states;
        this.words = words;
        this.clock = clock;
    }

    Map<String, ?> model(String campaignSlug, String actionSlug, Locale locale) {
        var campaign = campaigns.bySlug(campaignSlug).orElseThrow(NotFound::new);
        var action = actions.published(campaignSlug, actionSlug).orElseThrow(NotFound::new);
        var path = "/c/" + campaign.slug() + "/" + action.slug();
        return CampaignFrame.of(campaign, locale, Map.of("page", page(path, action, locale)));
    }

    private CountsPage page(String path, ActionView action, Locale locale) {
        var count = counts.published(action.id());
        var counted = Counted.of(count, action, words, locale);
        var moves = DayMove.of(action, counts, clock);
        var today = action.today(clock);
        return new CountsPage(
                path,
                Said.of(action.name(), locale),
                words.dates().day(action.day(), locale),
                Standing.of(action.state(), action.day(), today),
                words.cancelled(action, locale),
                counted,
                count.quality().get(Quality.RECONFIRMED),
                count.quality().get(Quality.SHARED_MAILBOX),
                ways(counted),
                states(count, locale),
                count.states().isEmpty() ? null : StateMap.of(count.states(), states, locale),
                days(moves, locale),
                chart(moves, action.isOver(today) ? action.day() : today, locale));
    }

    private static List<NumberRow> ways(Counted counted) {
        return NumberRow.compared(counted.ways().stream()
                .map(way -> new NumberRow(way.way(), way.people(), 0, List.of()))
                .toList());
    }

    private List<NumberRow> states(PublishedCount count, Locale locale) {
        return NumberRow.compared(count.states().entrySet().stream()
                .map(state -> NumberRow.of(states.name(state.getKey(), locale), state.getValue())
                        .with(counties(state.getKey(), count, locale)))
                .sorted(MOST_FIRST)
                .toList());
    }

    private List<NumberRow> counties(String state, PublishedCount count, Locale locale) {
        return count.counties().entrySet().stream()
                .filter(county -> county.getKey().state().equals(state))
                .map(county ->
                        NumberRow.of(words.places().county(county.getKey().county(), locale), county.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private List<NumberRow> days(List<DayMove> moves, Locale locale) {
        return moves.reversed().stream()
                .map(move -> NumberRow.of(words.dates().day(move.day(), locale), move.total()))
                .toList();
    }

    private CountsPage.@Nullable Chart chart(List<DayMove> moves, LocalDate to, Locale locale) {
        var chart = DayChart.of(moves, to);
        return chart == null
                ? null
                : new CountsPage.Chart(
                        chart.svg(),
                        words.dates().shortDay(chart.from(), locale),
                        words.dates().shortDay(chart.to(), locale),
                        chart.highest());
    }
}
