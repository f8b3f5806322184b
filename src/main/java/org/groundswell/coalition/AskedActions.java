package org.groundswell.coalition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.platform.Surroundings;
import org.springframework.stereotype.Component;

/// Where everybody reads the coming actions that a partner is asked to bring something for.
@Component("askedActions")
public class AskedActions {

    private final ActionQueries actions;
    private final Surroundings surroundings;

    AskedActions(ActionQueries actions, Surroundings surroundings) {
        this.actions = actions;
        this.surroundings = surroundings;
    }

    /// The path of each action's public page, by the action's id.
    public Map<UUID, String> paths(List<PartnerPart> parts) {
        List<CampaignView> campaigns = parts.stream()
                .filter(PartnerPart::member)
                .map(PartnerPart::campaign)
                .toList();
        var coming = actions.coming(campaigns.stream().map(CampaignView::id).toList(), surroundings.today());
        var paths = new HashMap<UUID, String>();
        for (CampaignView campaign : campaigns) {
            coming.getOrDefault(campaign.id(), List.of())
                    .forEach(action -> paths.put(action.id(), "/c/" + campaign.slug() + "/" + action.slug()));
        }
        return paths;
    }
}
