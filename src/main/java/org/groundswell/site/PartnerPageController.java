package org.groundswell.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.action.ActionLine;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a partner says about itself, for those that a campaign names.
@Controller
class PartnerPageController {

    private final PageAnswers pages;
    private final CampaignQueries campaigns;
    private final PartnerQueries partners;
    private final ActionQueries actions;
    private final EndorsementRolls endorsers;

    PartnerPageController(
            PageAnswers pages,
            CampaignQueries campaigns,
            PartnerQueries partners,
            ActionQueries actions,
            EndorsementRolls endorsers) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.partners = partners;
        this.actions = actions;
        this.endorsers = endorsers;
    }

    @GetMapping("/c/{campaign}/partners/{partner}")
    ResponseEntity<byte[]> show(
            @PathVariable String campaign,
            @PathVariable UUID partner,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.answer(request, response, "site/partner", () -> model(campaign, partner, locale));
    }

    private Map<String, ?> model(String slug, UUID partner, Locale locale) {
        var campaign = campaigns.bySlug(slug).orElseThrow(NotFound::new);
        var listed = partners.listed(campaign.id(), partner).orElseThrow(NotFound::new);
        var about = Said.of(listed.about(), locale);
        var website = Optional.ofNullable(listed.website()).orElse("");
        var names =
                actions.inCampaign(campaign.id()).stream().collect(Collectors.toMap(ActionLine::id, ActionLine::name));
        return CampaignFrame.of(
                campaign,
                locale,
                Map.of(
                        "name", listed.name(),
                        "kind", listed.kind().messageKey(),
                        "about", about,
                        "website", website,
                        "endorses", endorsers.by(partner, campaign, names, locale)));
    }
}
