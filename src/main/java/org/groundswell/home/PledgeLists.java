package org.groundswell.home;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerNames;
import org.groundswell.count.HowWeCount;
import org.groundswell.geo.States;
import org.groundswell.geo.Zips;
import org.groundswell.pledge.PledgeFilter;
import org.groundswell.pledge.PledgeListQueries;
import org.groundswell.pledge.PledgeRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the list of pledges shows, in words.
@Component
class PledgeLists {

    private final PledgeListQueries pledges;
    private final ActionQueries actions;
    private final PartnerNames partners;
    private final Zips zips;
    private final States states;
    private final Clock clock;

    PledgeLists(
            PledgeListQueries pledges,
            ActionQueries actions,
            PartnerNames partners,
            Zips zips,
            States states,
            Clock clock) {
        this.pledges = pledges;
        this.actions = actions;
        this.partners = partners;
        this.zips = zips;
        this.states = states;
        this.clock = clock;
    }

    /// What ways, partners and counties are called.
    record Names(Map<UUID, String> ways, Map<UUID, String> partners, Zips zips, States states, Locale locale) {

        public String state(String letters) {
            return states.name(letters, locale);
        }

        public String county(PledgeRow row) {
            return zips.countyName(row.county()).orElse("");
        }

        public List<String> ways(PledgeRow row) {
            return ways.entrySet().stream()
                    .filter(way -> row.ways().contains(way.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    /// How many fit a filter: rounded down to fives, since filters can be laid over one another.
    ///
    /// @param people none under ten
    /// @param more whether there are more than are counted
    record Found(@Nullable Integer people, boolean more) {}

    /// @param older id to go on after; nothing when these are the last
    record Rows(List<PledgeRow> shown, @Nullable UUID older) {}

    /// The action that was asked for, else the next one ahead, else the last.
    Optional<ActionLine> chosen(List<ActionLine> all, String slug) {
        Optional<ActionLine> asked =
                all.stream().filter(action -> action.slug().equals(slug)).findFirst();
        return asked.or(() ->
                        all.stream().filter(action -> !action.isOver(clock)).findFirst())
                .or(() -> all.stream().reduce((first, last) -> last));
    }

    /// @param actionIds whose pledges are shown
    Names names(CampaignView campaign, Collection<UUID> actionIds, Locale locale) {
        Map<UUID, String> ways = new LinkedHashMap<>();
        for (UUID action : actionIds) {
            actions.wayTexts(action).forEach((id, text) -> ways.put(id, text.in(locale)));
        }
        return new Names(ways, partners.in(campaign.id()), zips, states, locale);
    }

    Found found(PledgeFilter filter) {
        int number = pledges.number(filter);
        boolean more = number > PledgeListQueries.MOST_COUNTED;
        int shown = HowWeCount.rounded(Math.min(number, PledgeListQueries.MOST_COUNTED));
        return new Found(number < HowWeCount.LEAST ? null : shown, more);
    }

    Rows rows(PledgeFilter filter, @Nullable UUID after) {
        List<PledgeRow> rows = pledges.rows(filter, after);
        boolean more = rows.size() > PledgeListQueries.PAGE;
        List<PledgeRow> shown = more ? rows.subList(0, PledgeListQueries.PAGE) : rows;
        return new Rows(shown, more ? shown.getLast().id() : null);
    }
}
