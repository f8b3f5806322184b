package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Summing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts every pledge anew from its row and compares it with what was counted step by step. The two must be the same
/// at any moment; where they are not, some change was lost or counted twice. It repairs nothing: a fault that is
/// smoothed over is never found.
@Component
@Transactional
public class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    /// In one statement, so that both sides are of the same moment; bundles are written as [Bundle] writes them,
    /// once for all pledges that are alike.
    private static final String DIFFERENCES = """
            with chosen as (
                select pledge_id, array_agg(way_id order by way_id) as ways from pledge_way group by pledge_id
            ), alike as (
                select p.action_id, p.place_state, p.place_county, p.scope, p.minimum, c.ways, p.source,
                    p.seat > 1 as second, p.reconfirmed, count(*) as people
                from pledge p left join chosen c on c.pledge_id = p.id
                where p.state = 'CONFIRMED' and p.action_id = any(cast(:actions as uuid[]))
                group by p.action_id, p.place_state, p.place_county, p.scope, p.minimum, c.ways, p.source, second,
                    p.reconfirmed
            ), rows as (
                select action_id, people, concat_ws(' ',
                        coalesce(nullif(place_state, ''), '-'), coalesce(nullif(place_county, ''), '-'),
                        coalesce(scope, '-'), coalesce(minimum::text, '-'),
                        coalesce(array_to_string(ways, ','), '-'),
                        case when source is not null or second or reconfirmed
                            then coalesce(source::text, '-') || ' ' || coalesce(nullif(
                                case when second then '2' else '' end
                                || case when reconfirmed then 'r' else '' end, ''), '-') end) as bundle
                from alike
            ), steps as (
                select action_id, bundle, sum(people) as people
                from (select action_id, bundle, people from count_bundle
                    union all select action_id, bundle, delta from count_delta) all_steps
                where action_id = any(cast(:actions as uuid[])) group by action_id, bundle
            )
            select count(*) from rows full join steps using (action_id, bundle)
            where coalesce(rows.people, 0) <> coalesce(steps.people, 0)
            """;

    private final JdbcClient jdbc;
    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final Summing summing;
    private final Clock clock;

    Recounting(JdbcClient jdbc, CampaignQueries campaigns, ActionQueries actions, Summing summing, Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.actions = actions;
        this.summing = summing;
        this.clock = clock;
    }

    /// Looks, keeps what it found for organizers to read, and logs an error when there is anything.
    public void check() {
        int drift = drift();
        summing.noteDrift(drift);
        if (drift > 0) {
            LOG.error("Count drift: {} bundles of pledges are not what their rows say", drift);
        }
    }

    /// Looks at every action whose day has not come; of a day that was, totals outlive the people.
    ///
    /// @return how many bundles are not what their pledges say, which must be none
    public int drift() {
        LocalDate from = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        List<UUID> campaignIds = campaigns.all().stream().map(CampaignView::id).toList();
        List<UUID> ahead = actions.coming(campaignIds, from).values().stream()
                .flatMap(Collection::stream)
                .map(ActionLine::id)
                .toList();
        return ahead.isEmpty() ? 0 : drift(ahead);
    }

    /// Sorting and hashing a million pledges takes half as long in memory; only this transaction gets that much.
    private int drift(Collection<UUID> actionIds) {
        jdbc.sql("set local work_mem = '64MB'").update();
        return jdbc.sql(DIFFERENCES)
                .param("actions", Submissions.array(actionIds))
                .query(Integer.class)
                .single();
    }
}
