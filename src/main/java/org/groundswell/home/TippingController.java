package org.groundswell.home;

import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.TippingCurve;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How those who wait for others would come in.
@Controller
class TippingController {

    private final Desk desk;
    private final ActionQueries actions;
    private final CountQueries counts;

    TippingController(Desk desk, ActionQueries actions, CountQueries counts) {
        this.desk = desk;
        this.actions = actions;
        this.counts = counts;
    }

    @GetMapping("/organize/{campaign}/actions/{action}/tipping")
    String show(Actor actor, @PathVariable String campaign, @PathVariable String action, Locale locale, Model model) {
        CampaignView view = desk.open(actor, campaign);
        ActionView found = actions.published(campaign, action).orElseThrow(NotFound::new);
        TippingCurve curve = counts.tipping(found.id()).orElse(null);
        model.addAttribute("campaign", view);
        model.addAttribute("name", found.name().in(locale));
        model.addAttribute("path", "/organize/%s/actions/%s".formatted(campaign, action));
        model.addAttribute("curve", curve);
        model.addAttribute("drawing", curve == null ? null : TippingDrawing.svg(curve));
        return "home/tipping";
    }
}
