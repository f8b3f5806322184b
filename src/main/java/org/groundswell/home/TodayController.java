package org.groundswell.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.State;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.PublishedCount;
import org.groundswell.home.TodayPage.Coming;
import org.groundswell.platform.Surroundings;
import org.springframework.context.MessageSource;
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
    private final ActionQueries actions;
    private final CountQueries counts;
    private final Surroundings surroundings;
    private final MessageSource messages;

    TodayController(
            Desk desk,
            Needs needs,
            Moves moves,
            ActionQueries actions,
            CountQueries counts,
            Surroundings surroundings,
            MessageSource messages) {
        this.desk = desk;
        this.needs = needs;
        this.moves = moves;
        this.actions = actions;
        this.counts = counts;
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @GetMapping("/organize/{campaign}")
    String today(Actor actor, @PathVariable("campaign") String slug, Locale locale, Model model) {
        CampaignView campaign = desk.open(actor, slug);
        LocalDate today = surroundings.today();
        List<ActionLine> coming = actions.inCampaign(campaign.id()).stream()
                .filter(action -> action.state() == State.PUBLISHED)
                .filter(action -> !action.day().isBefore(today))
                .toList();
        model.addAttribute("campaign", campaign);
        model.addAttribute(
                "today",
                new TodayPage(
                        needs.of(campaign, today, locale),
                        coming.isEmpty() ? List.of() : moves.of(coming.getFirst(), today, locale),
                        next(campaign, coming, today, locale)));
        model.addAttribute("nextAction", coming.isEmpty() ? null : coming.getFirst());
        return "home/today";
    }

    private List<Coming> next(CampaignView campaign, List<ActionLine> coming, LocalDate today, Locale locale) {
        Map<UUID, PublishedCount> published =
                counts.published(coming.stream().map(ActionLine::id).toList());
        return coming.stream()
                .map(action -> new Coming(
                        action.day(),
                        action.name().in(locale),
                        messages.getMessage(
                                "home.today.inDays",
                                new Object[] {ChronoUnit.DAYS.between(today, action.day())},
                                locale),
                        Objects.requireNonNull(published.get(action.id()))
                                .total()
                                .map(total -> messages.getMessage("home.today.in", new Object[] {total}, locale))
                                .orElseGet(() -> messages.getMessage("home.today.begun", null, locale)),
                        "/organize/%s/actions/%s".formatted(campaign.slug(), action.slug())))
                .toList();
    }
}
