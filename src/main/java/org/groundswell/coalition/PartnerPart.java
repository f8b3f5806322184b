package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.campaign.CampaignView;

/// A partner's part in a campaign, as the partner sees it.
///
/// @param listed whether the campaign's page names it while it is a member
/// @param code what its links carry there
public record PartnerPart(CampaignView campaign, Participation.State state, boolean listed, String code) {

    public boolean invited() {
        return state == Participation.State.INVITED;
    }

    public boolean member() {
        return state == Participation.State.MEMBER;
    }

    /// The path of its page, without the language's prefix.
    public String path(UUID partnerId) {
        return "/partner/%s/campaigns/%s".formatted(partnerId, campaign.slug());
    }
}
