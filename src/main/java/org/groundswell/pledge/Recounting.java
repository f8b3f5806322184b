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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts every pledge anew from its row and compares it with what was counted step by step. The two must be the same
/// at any moment; where they are not, some change was lost or counted twice. It repairs nothing: a fault that is
/// smoothed over is never found.
@Component
public class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    /// In one statement, so that both sides are of the same moment; bundles are written as [Bundle] writes them.
    private static final String DIFFERENCES = """
            with said as (
                select p.action_id, concat_ws(' ',
                        coalesce(nullif(p.place_state, ''), '-'), coalesce(nullif(p.place_county, ''), '-'),
                        coalesce(p.scope, '-'), coalesce(p.minimum::text, '-'),
                        coalesce((select string_agg(w.way_id::text, ',' order by w.way_id::text collate "C")
                            from pledge_way w where w.pledge_id = p.id), '-'),
                        case when p.source is not null or p.seat > 1 or p.reconfirmed
                            then coalesce(p.source::text, '-') || ' ' || coalesce(nullif(
                                case when p.seat > 1 then '2' else '' end
                                || case when p.reconfirmed then 'r' else '' end, ''), '-') end) as bundle
                from pledge p where p.state = 'CONFIRMED' and p.action_id = any(cast(:actions as uuid[]))
            ), rows as (
                select action_id, bundle, count(*) as people from said group by action_id, bundle
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
    private final Clock clock;

    Recounting(JdbcClient jdbc, CampaignQueries campaigns, ActionQueries actions, Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.actions = actions;
        this.clock = clock;
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
        int drift = ahead.isEmpty() ? 0 : drift(ahead);
        if (drift > 0) {
            LOG.error("Count drift: {} bundles of pledges are not what their rows say", drift);
        }
        return drift;
    }

    private int drift(Collection<UUID> actionIds) {
        return jdbc.sql(DIFFERENCES)
                .param("actions", Submissions.array(actionIds))
                .query(Integer.class)
                .single();
    }
}
