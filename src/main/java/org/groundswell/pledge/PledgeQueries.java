package org.groundswell.pledge;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads for those who organize. None of them names anybody; who may ask is the caller's to check.
@Component
public class PledgeQueries {

    private final JdbcClient jdbc;

    PledgeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Sign-ups whose link was not used yet, exactly: the number that moves in the first hour. For the workbench
    /// only.
    public int mailedNotConfirmed(UUID actionId) {
        return jdbc.sql("""
                select count(*) from submission s where action_id = :action and not exists (
                    select from pledge p
                    where p.action_id = s.action_id and p.person_id = s.person_id and p.state = 'CONFIRMED')
                """).param("action", actionId).query(Integer.class).single();
    }

    /// Pledges that were confirmed on that day or later and still stand. For the workbench only.
    public int confirmedSince(UUID actionId, LocalDate day) {
        return since(actionId, Pledge.State.CONFIRMED, day);
    }

    /// Pledges that were withdrawn on that day or later. For the workbench only.
    public int withdrawnSince(UUID actionId, LocalDate day) {
        return since(actionId, Pledge.State.WITHDRAWN, day);
    }

    private int since(UUID actionId, Pledge.State state, LocalDate day) {
        return jdbc.sql("""
                select count(*) from pledge where action_id = :action and state = :state and day >= :day
                """)
                .param("action", actionId)
                .param("state", state.name())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
