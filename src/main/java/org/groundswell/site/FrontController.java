package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front page: the campaigns of this installation, each with what comes next.
@Controller
class FrontController {

    private final PageAnswers pages;
    private final CampaignQueries campaigns;
    private final CampaignPages campaignPages;

    FrontController(PageAnswers pages, CampaignQueries campaigns, CampaignPages campaignPages) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.campaignPages = campaignPages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/front", () -> Map.of("campaigns", rows(locale)));
    }

    private List<Row> rows(Locale locale) {
        return campaigns.all().stream().map(campaign -> row(campaign, locale)).toList();
    }

    private Row row(CampaignView campaign, Locale locale) {
        return new Row(
                campaign.title().in(locale),
                campaign.call().in(locale),
                "/c/" + campaign.slug(),
                campaignPages
                        .next(campaign.id())
                        .map(line -> campaignPages.ahead(campaign, line, locale))
                        .orElse(null));
    }

    record Row(String name, String call, String path, CampaignPage.@Nullable Ahead next) {}
}
