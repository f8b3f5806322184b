package org.groundswell.home;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.account.Actor;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerLine;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.count.Answer;
import org.groundswell.count.CountQueries;
import org.groundswell.count.ExactKept;
import org.groundswell.geo.States;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What people answered after an action's day, to the person, from ten on.
@Controller
class KeptController {

    private final Desk desk;
    private final ActionQueries actions;
    private final CountQueries counts;
    private final PartnerQueries partners;
    private final States states;

    KeptController(Desk desk, ActionQueries actions, CountQueries counts, PartnerQueries partners, States states) {
        this.desk = desk;
        this.actions = actions;
        this.counts = counts;
        this.partners = partners;
        this.states = states;
    }

    /// A number with what it counts; none where fewer than ten are.
    record Row(String name, @Nullable Integer people) {}

    @GetMapping("/organize/{campaign}/actions/{action}/kept")
    String show(Actor actor, @PathVariable String campaign, @PathVariable String action, Locale locale, Model model) {
        CampaignView view = desk.open(actor, campaign);
        ActionView found = actions.published(campaign, action).orElseThrow(NotFound::new);
        ExactKept kept = counts.exactKept(found.id());
        Map<UUID, LocalizedText> ways = actions.wayTexts(found.id());
        model.addAttribute("campaign", view);
        model.addAttribute("name", found.name().in(locale));
        model.addAttribute("path", "/organize/%s/actions/%s".formatted(campaign, action));
        model.addAttribute("pledged", counts.exact(found.id()).total().orElse(null));
        model.addAttribute("answered", kept.answered().orElse(null));
        model.addAttribute("answers", answers(kept));
        model.addAttribute(
                "ways",
                rows(
                        kept.ways(),
                        way -> ways.getOrDefault(way, LocalizedText.EMPTY).in(locale)));
        model.addAttribute("states", rows(kept.states(), state -> states.name(state, locale)));
        model.addAttribute("sources", rows(kept.sources(), this::partner));
        return "home/kept";
    }

    private static List<Row> answers(ExactKept kept) {
        return kept.answers().isEmpty()
                ? List.of()
                : Arrays.stream(Answer.values())
                        .map(answer -> new Row(answer.name(), kept.answers().get(answer)))
                        .toList();
    }

    /// Those of most people first.
    private static <T> List<Row> rows(Map<T, Integer> numbers, Function<T, String> name) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(number -> new Row(name.apply(number.getKey()), number.getValue()))
                .toList();
    }

    private String partner(UUID id) {
        return partners.byId(id).map(PartnerLine::name).orElse("");
    }
}
