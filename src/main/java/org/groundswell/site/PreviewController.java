package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import org.groundswell.action.PreviewLinks;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An action as it will look, for whoever has its preview link. Nothing can be pledged here.
@Controller
class PreviewController {

    private final CampaignQueries campaigns;
    private final PreviewLinks previews;
    private final ActionPages actionPages;
    private final PageAnswers pages;

    PreviewController(CampaignQueries campaigns, PreviewLinks previews, ActionPages actionPages, PageAnswers pages) {
        this.campaigns = campaigns;
        this.previews = previews;
        this.actionPages = actionPages;
        this.pages = pages;
    }

    @GetMapping("/preview/{token}")
    ResponseEntity<byte[]> show(
            @PathVariable String token, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        var action = previews.byToken(token).orElseThrow(NotFound::new);
        var campaign = campaigns.byId(action.campaignId()).orElseThrow(NotFound::new);
        var model = new HashMap<String, Object>(actionPages.model(campaign, action, locale));
        model.put("preview", true);
        model.put("noindex", true);
        response.setHeader("Referrer-Policy", "no-referrer");
        return pages.once(HttpStatus.OK, "site/action", model, request, response);
    }
}
