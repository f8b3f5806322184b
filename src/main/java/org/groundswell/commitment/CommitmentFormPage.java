package org.groundswell.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.State;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Choice;
import org.groundswell.platform.Dates;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the sentence with its gaps.
@Component
class CommitmentFormPage {

    static final String VIEW = "commitment/commitment-form";

    private final PartnerQueries partners;
    private final ActionQueries actions;
    private final Dates dates;
    private final Surroundings surroundings;

    CommitmentFormPage(PartnerQueries partners, ActionQueries actions, Dates dates, Surroundings surroundings) {
        this.partners = partners;
        this.actions = actions;
        this.dates = dates;
        this.surroundings = surroundings;
    }

    /// What the page shows besides the form.
    ///
    /// @param row the commitment as it stands; none while it is new
    /// @throws NotFound when the actor does not represent the partner
    Map<String, Object> model(Actor actor, UUID partnerId, @Nullable CommitmentRow row, Locale locale) {
        CommitmentAccess.requireOwn(actor, partnerId);
        var model = new HashMap<String, Object>();
        model.put("partner", partners.byId(partnerId).orElseThrow(NotFound::new));
        if (row != null) {
            model.put("row", row);
        }
        model.put("kinds", CommitmentKind.values());
        model.put("actions", choices(partnerId, row, locale));
        return model;
    }

    /// The day of an action, if there is such an action.
    Optional<LocalDate> day(UUID actionId) {
        return actions.byId(actionId).map(ActionView::day);
    }

    /// The actions one can still commit to, and the one that the commitment is for already.
    private List<Choice> choices(UUID partnerId, @Nullable CommitmentRow row, Locale locale) {
        List<Choice> choices = new ArrayList<>();
        for (UUID campaign : row == null ? partners.campaignsOf(partnerId) : List.of(row.campaignId())) {
            for (ActionLine action : actions.inCampaign(campaign)) {
                boolean open =
                        action.state() == State.PUBLISHED && !action.day().isBefore(surroundings.today());
                if (open || (row != null && row.promise().actionId().equals(action.id()))) {
                    choices.add(Choice.of(
                            action.id().toString(),
                            action.name().in(locale) + " (" + dates.shortDay(action.day(), locale) + ")"));
                }
            }
        }
        return choices;
    }
}
