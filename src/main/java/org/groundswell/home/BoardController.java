package org.groundswell.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.commitment.ActionNeeds;
import org.groundswell.commitment.CommitmentFilter;
import org.groundswell.commitment.CommitmentKind;
import org.groundswell.commitment.CommitmentQueries;
import org.groundswell.commitment.CommitmentState;
import org.groundswell.commitment.NeedLine;
import org.groundswell.commitment.NeedQueries;
import org.groundswell.platform.Surroundings;
import org.groundswell.platform.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Needs and promises of a campaign on one page, for its admins; the filter is part of the address.
@Controller
class BoardController {

    private final Desk desk;
    private final ActionQueries actions;
    private final CommitmentQueries commitments;
    private final NeedQueries needs;
    private final Surroundings surroundings;

    BoardController(
            Desk desk,
            ActionQueries actions,
            CommitmentQueries commitments,
            NeedQueries needs,
            Surroundings surroundings) {
        this.desk = desk;
        this.actions = actions;
        this.commitments = commitments;
        this.needs = needs;
        this.surroundings = surroundings;
    }

    /// What one action needs.
    ///
    /// @param path of the page on which that is changed
    record Needed(String action, String path, List<Line> lines) {}

    /// @param tally what was agreed, one stroke each or more; null while nothing is
    record Line(NeedLine need, @Nullable Tally tally) {}

    @ModelAttribute("filter")
    CommitmentFilter filter(
            @RequestParam(required = false) @Nullable CommitmentState state,
            @RequestParam(required = false) @Nullable CommitmentKind kind,
            @RequestParam(required = false) @Nullable UUID action,
            @RequestParam(defaultValue = "false") boolean late) {
        return new CommitmentFilter(state, kind, action, null, late);
    }

    @GetMapping("/organize/{campaign}/commitments/board")
    String board(
            Actor actor,
            @PathVariable String campaign,
            @ModelAttribute(name = "filter", binding = false) CommitmentFilter filter,
            Locale locale,
            Model model) {
        CampaignView view = desk.open(actor, campaign);
        actor.require(Role.ADMIN, Scope.campaign(view.id()));
        LocalDate today = surroundings.today();
        var rows = commitments.inCampaign(view.id(), filter, today);
        model.addAttribute("campaign", view);
        model.addAttribute("actions", actions.inCampaign(view.id()));
        model.addAttribute("states", CommitmentState.seenByCoalition());
        model.addAttribute("kinds", CommitmentKind.values());
        model.addAttribute("commitments", rows);
        model.addAttribute("late", rows.stream().filter(row -> row.late(today)).count());
        model.addAttribute("table", BoardTable.of(rows));
        model.addAttribute("needed", needed(view, filter, locale));
        return "home/board";
    }

    private List<Needed> needed(CampaignView campaign, CommitmentFilter filter, Locale locale) {
        Map<UUID, ActionNeeds> all = needs.inCampaign(campaign.id());
        List<Needed> needed = new ArrayList<>();
        for (ActionLine action : actions.inCampaign(campaign.id())) {
            ActionNeeds known = all.get(action.id());
            if (known != null && (filter.action() == null || filter.action().equals(action.id()))) {
                needed.add(needed(campaign, action, known, filter.kind(), locale));
            }
        }
        return needed.stream().filter(one -> !one.lines().isEmpty()).toList();
    }

    private static Needed needed(
            CampaignView campaign, ActionLine action, ActionNeeds needs, @Nullable CommitmentKind kind, Locale locale) {
        return new Needed(
                action.name().in(locale),
                "/organize/%s/actions/%s/needs".formatted(campaign.slug(), action.slug()),
                needs.lines().stream()
                        .filter(line -> kind == null || line.kind() == kind)
                        .map(line -> new Line(line, line.agreed() == 0 ? null : Tally.of(line.agreed(), 0)))
                        .toList());
    }
}
