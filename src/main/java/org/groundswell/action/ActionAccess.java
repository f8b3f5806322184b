package org.groundswell.action;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may do what with an action, and that it is written down: organizers of its campaign everything, others nothing.
@Component
class ActionAccess {

    private final Actions actions;
    private final Journal journal;

    ActionAccess(Actions actions, Journal journal) {
        this.actions = actions;
        this.journal = journal;
    }

    /// The action, to be changed by this actor.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    Action open(Actor actor, UUID id) {
        Action action = actions.toChange(id).orElseThrow(NotFound::new);
        actor.require(Role.ORGANIZER, Scope.campaign(action.campaignId()));
        return action;
    }

    /// The action, for a deed that does not change it.
    Action look(Actor actor, UUID id) {
        Action action = actions.findById(id).orElseThrow(NotFound::new);
        actor.require(Role.ORGANIZER, Scope.campaign(action.campaignId()));
        return action;
    }

    /// The action as the form was drawn from it.
    ///
    /// @throws StaleVersion when somebody saved it since
    Action open(Actor actor, UUID id, int version) {
        Action action = open(actor, id);
        action.expect(version);
        return action;
    }

    /// @throws Refused when another action has news of this id, which only a form made by hand can bring about
    void mustBeNew(UUID newsId) {
        if (actions.hasNews(newsId)) {
            throw new Refused("", "action.error.form");
        }
    }

    void record(Actor actor, Action action, String sentence, @Nullable String reason, String... arguments) {
        var subject = new Subject("action", action.id(), action.campaignId());
        journal.write(actor.accountId(), subject, sentence, reason, arguments);
    }
}
