package org.groundswell.home;

import java.util.List;
import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// Who pledged for what, in numbers; and for admins, pledge by pledge, without anything that says whose it is.
@Controller
class PledgeListController {

    private static final int DAYS = 14;

    private final Desk desk;
    private final ActionQueries actions;
    private final CountQueries counts;
    private final PledgeLists lists;

    PledgeListController(Desk desk, ActionQueries actions, CountQueries counts, PledgeLists lists) {
        this.desk = desk;
        this.actions = actions;
        this.counts = counts;
        this.lists = lists;
    }

    @GetMapping("/organize/{campaign}/pledges")
    String show(
            Actor actor,
            @PathVariable("campaign") String slug,
            @ModelAttribute("form") PledgeListForm form,
            Locale locale,
            Model model) {
        CampaignView campaign = desk.open(actor, slug);
        boolean admin = actor.may(Role.ADMIN, Scope.campaign(campaign.id()));
        List<ActionLine> all = actions.inCampaign(campaign.id());
        model.addAttribute("campaign", campaign);
        model.addAttribute("admin", admin);
        model.addAttribute("actions", all);
        lists.chosen(all, form.getAction()).ifPresent(action -> {
            form.setAction(action.slug());
            model.addAttribute("action", action);
            model.addAttribute("exact", counts.exact(action.id()));
            model.addAttribute("days", counts.exactByDay(action.id(), DAYS));
            model.addAttribute("names", lists.names(campaign, List.of(action.id()), locale));
            model.addAttribute("found", lists.found(form.filter(action.id())));
            if (admin) {
                addRows(campaign, action, form, model);
            }
        });
        return "home/pledges";
    }

    private void addRows(CampaignView campaign, ActionLine action, PledgeListForm form, Model model) {
        PledgeLists.Rows rows = lists.rows(form.filter(action.id()), form.afterId());
        String path = "/organize/%s/pledges".formatted(campaign.slug());
        model.addAttribute("rows", rows);
        model.addAttribute("older", rows.older() == null ? null : form.older(path, rows.older()));
    }
}
