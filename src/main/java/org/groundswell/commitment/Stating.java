package org.groundswell.commitment;

import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.State;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an action needs, stated by its organizers, and shown to the public where an admin wants that.
@Component
@Transactional
public class Stating {

    private final JdbcClient jdbc;
    private final ActionQueries actions;
    private final MissingInPublic missing;
    private final Journal journal;

    Stating(JdbcClient jdbc, ActionQueries actions, MissingInPublic missing, Journal journal) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.missing = missing;
        this.journal = journal;
    }

    /// Makes the needs those of the map.
    ///
    /// @param version of the form
    /// @throws NotFound when there is no such action in the campaign, or the actor has nothing to do with it
    /// @throws Refused when the action was cancelled, or a number makes no sense
    /// @throws StaleVersion when somebody saved them after the form was drawn
    public void state(Actor actor, UUID campaignId, UUID actionId, int version, Map<CommitmentKind, Integer> needs) {
        actor.require(Role.ORGANIZER, Scope.campaign(campaignId));
        requireAlive(campaignId, actionId);
        needs.forEach(CommitmentKind::checkNeed);
        if (hold(campaignId, actionId) != version) {
            throw new StaleVersion();
        }
        replace(actionId, needs);
        missing.say(actionId, campaignId);
        record(actor, campaignId, actionId, "commitment.journal.needs");
    }

    /// Lets the public page say what is missing, or no longer. Once more is once.
    ///
    /// @throws org.groundswell.platform.NotAllowed when the actor is no admin there
    public void show(Actor actor, UUID campaignId, UUID actionId, boolean shown) {
        actor.require(Role.ADMIN, Scope.campaign(campaignId));
        requireAlive(campaignId, actionId);
        hold(campaignId, actionId);
        int changed = jdbc.sql(
                        "update action_need_list set shown = :shown where action_id = :action and shown <> :shown")
                .param("action", actionId)
                .param("shown", shown)
                .update();
        if (changed > 0) {
            missing.say(actionId, campaignId);
            record(
                    actor,
                    campaignId,
                    actionId,
                    shown ? "commitment.journal.needs.shown" : "commitment.journal.needs.hidden");
        }
    }

    /// Others who write to the list wait until this is done.
    ///
    /// @return its version
    private int hold(UUID campaignId, UUID actionId) {
        jdbc.sql("""
                insert into action_need_list (action_id, campaign_id) values (:action, :campaign) on conflict do nothing
                """).param("action", actionId).param("campaign", campaignId).update();
        return jdbc.sql("select version from action_need_list where action_id = :action for update")
                .param("action", actionId)
                .query(Integer.class)
                .single();
    }

    private void replace(UUID actionId, Map<CommitmentKind, Integer> needs) {
        jdbc.sql("delete from action_need where action_id = :action")
                .param("action", actionId)
                .update();
        needs.forEach((kind, quantity) -> jdbc.sql(
                        "insert into action_need (action_id, kind, quantity) values (:action, :kind, :quantity)")
                .param("action", actionId)
                .param("kind", kind.name())
                .param("quantity", quantity)
                .update());
        jdbc.sql("update action_need_list set version = version + 1 where action_id = :action")
                .param("action", actionId)
                .update();
    }

    private void requireAlive(UUID campaignId, UUID actionId) {
        State state = StatedAction.in(actions, campaignId)
                .filter(action -> action.id().equals(actionId))
                .findFirst()
                .orElseThrow(NotFound::new)
                .state();
        if (state == State.CANCELLED) {
            throw new Refused("", "commitment.error.needs.cancelled");
        }
    }

    private void record(Actor actor, UUID campaignId, UUID actionId, String sentence) {
        journal.write(actor.accountId(), new Subject("action", actionId, campaignId), sentence, null);
    }
}
