package org.groundswell.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionLine;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Today: what needs me, what moved, what is next.
@Controller
class TodayController {

    private final Desk desk;
    private final Needs needs;
    private final Moves moves;
    private final Ahead ahead;
    private final Behind behind;
    private final Surroundings surroundings;

    TodayController(Desk desk, Needs needs, Moves moves, Ahead ahead, Behind behind, Surroundings surroundings) {
        this.behind = behind;
        this.desk = desk;
        this.needs = needs;
        this.moves = moves;
        this.ahead = ahead;
        this.surroundings = surroundings;
    }

    @GetMapping("/organize/{campaign}")
    String today(Actor actor, @PathVariable("campaign") String slug, Locale locale, Model model) {
        CampaignView campaign = desk.open(actor, slug);
        LocalDate today = surroundings.today();
        List<ActionLine> coming = ahead.in(campaign.id(), today);
        ActionLine next = coming.isEmpty() ? null : coming.getFirst();
        model.addAttribute("campaign", campaign);
        model.addAttribute(
                "today",
                new TodayPage(
                        needs.of(actor, campaign, today, locale),
                        next == null ? List.of() : moves.of(next, today, locale),
                        ahead.lines(campaign, coming, today, locale),
                        behind.lines(campaign, today, locale),
                        next == null ? null : ahead.share(campaign, next, locale)));
        model.addAttribute("nextAction", next);
        return "home/today";
    }
}
