package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.OfferedAction;
import org.groundswell.action.OfferedActions;
import org.groundswell.action.State;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.springframework.stereotype.Component;

/// Which actions take pledges now.
@Component
class OpenActions {

    private final ActionQueries actions;
    private final OfferedActions offered;
    private final Retention retention;
    private final Clock clock;

    OpenActions(ActionQueries actions, OfferedActions offered, Retention retention, Clock clock) {
        this.actions = actions;
        this.offered = offered;
        this.retention = retention;
        this.clock = clock;
    }

    /// @throws NotFound when there is no such public action
    /// @throws Refused when it was cancelled or is over
    ActionView require(UUID actionId) {
        ActionView action = actions.byId(actionId).orElseThrow(NotFound::new);
        check(action.state(), takesPledges(action));
        return action;
    }

    /// The same for a sign-up, which needs to know less.
    OfferedAction offered(UUID actionId) {
        return checked(offered.byId(actionId));
    }

    /// The same by the address of the action's page.
    OfferedAction offered(String campaignSlug, String actionSlug) {
        return checked(offered.at(campaignSlug, actionSlug));
    }

    Optional<ActionView> find(UUID actionId) {
        return actions.byId(actionId).filter(this::takesPledges);
    }

    /// A public action, whether it takes pledges or not.
    Optional<ActionView> whatever(UUID actionId) {
        return actions.byId(actionId);
    }

    /// Whether it takes pledges now.
    boolean isOpen(ActionView action) {
        return takesPledges(action);
    }

    /// Whether its day has come.
    boolean isDay(ActionView action) {
        return !action.day().isAfter(action.today(clock));
    }

    /// Days until its day where it is, none left on the day itself; below zero when it is over.
    long daysUntil(ActionView action) {
        return ChronoUnit.DAYS.between(action.today(clock), action.day());
    }

    /// Whether its day has not come or is today, cancelled or not.
    boolean isToCome(UUID actionId) {
        return actions.byId(actionId)
                .filter(action -> !action.isOver(action.today(clock)))
                .isPresent();
    }

    /// The last day a pledge that is made now is kept.
    LocalDate keptUntil(ActionView action) {
        return retention.keptUntil(action);
    }

    private OfferedAction checked(Optional<OfferedAction> found) {
        OfferedAction action = found.orElseThrow(NotFound::new);
        check(action.state(), action.takesPledges(clock));
        return action;
    }

    private static void check(State state, boolean takesPledges) {
        if (state == State.CANCELLED) {
            throw new Refused("", "pledge.form.cancelled");
        }
        if (!takesPledges) {
            throw new Refused("", "pledge.form.over");
        }
    }

    private boolean takesPledges(ActionView action) {
        return action.takesPledges(action.today(clock));
    }
}
