package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The front page: the campaigns of this installation, each with what comes next. Further ones have pages of their own,
/// by path, since a page that everybody shares has no query.
@Controller
class FrontController {

    static final int ON_A_PAGE = 12;

    private final PageAnswers pages;
    private final CampaignQueries campaigns;
    private final ActionQueries actions;
    private final CampaignPages campaignPages;
    private final Clock clock;

    FrontController(
            PageAnswers pages,
            CampaignQueries campaigns,
            ActionQueries actions,
            CampaignPages campaignPages,
            Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.actions = actions;
        this.campaignPages = campaignPages;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/front", () -> model(1, locale));
    }

    @GetMapping("/campaigns/{page}")
    ResponseEntity<byte[]> more(
            @PathVariable int page, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/front", () -> model(page, locale));
    }

    private Map<String, ?> model(int page, Locale locale) {
        if (page < 1 || page > Integer.MAX_VALUE / ON_A_PAGE) {
            throw new NotFound();
        }
        var found = campaigns.some((page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        if (page > 1 && found.isEmpty()) {
            throw new NotFound();
        }
        var model = new HashMap<String, Object>();
        model.put("campaigns", rows(found.stream().limit(ON_A_PAGE).toList(), locale));
        model.put("newer", page == 1 ? "" : page == 2 ? "/" : "/campaigns/" + (page - 1));
        model.put("older", found.size() > ON_A_PAGE ? "/campaigns/" + (page + 1) : "");
        return model;
    }

    private List<Row> rows(List<CampaignView> found, Locale locale) {
        // A day earlier than any zone has it; which of them still take pledges is asked of each.
        var from = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(1);
        var coming = actions.coming(found.stream().map(CampaignView::id).toList(), from);
        return found.stream()
                .map(campaign -> row(campaign, coming.getOrDefault(campaign.id(), List.of()), locale))
                .toList();
    }

    private Row row(CampaignView campaign, List<ActionLine> coming, Locale locale) {
        return new Row(
                campaign.title().in(locale),
                campaign.call().in(locale),
                "/c/" + campaign.slug(),
                campaignPages
                        .next(coming)
                        .map(line -> campaignPages.ahead(campaign, line, locale))
                        .orElse(null));
    }

    record Row(String name, String call, String path, CampaignPage.@Nullable Ahead next) {}
}
