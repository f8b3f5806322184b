package org.groundswell.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.campaign.CampaignView;

/// What the layout reads around any page of a campaign: its name, color and languages.
final class CampaignFrame {

    private CampaignFrame() {}

    static Map<String, Object> of(CampaignView campaign, Locale locale, Map<String, ?> inside) {
        var model = new HashMap<String, Object>(inside);
        model.put("campaignName", campaign.title().in(locale));
        model.put("campaignSlug", campaign.slug());
        model.put("accent", campaign.accent());
        model.put("pageLanguages", campaign.languages());
        return model;
    }
}
