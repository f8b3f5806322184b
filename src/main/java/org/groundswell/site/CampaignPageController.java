package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A campaign's public page.
@Controller
class CampaignPageController {

    private final PageAnswers pages;
    private final CampaignPages campaigns;

    CampaignPageController(PageAnswers pages, CampaignPages campaigns) {
        this.pages = pages;
        this.campaigns = campaigns;
    }

    @GetMapping("/c/{campaign}")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(request, response, "site/campaign", () -> campaigns.model(campaign, locale));
    }
}
