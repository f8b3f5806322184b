package org.groundswell.home;

import java.util.Optional;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.springframework.stereotype.Component;

/// Which campaign's desk an actor sits at, and as what.
@Component
class Desk {

    private final CampaignQueries campaigns;

    Desk(CampaignQueries campaigns) {
        this.campaigns = campaigns;
    }

    /// @throws org.groundswell.platform.NotFound when there is no such campaign, or nothing of the actor's in it
    CampaignView open(Actor actor, String slug) {
        return campaigns.organizedBy(actor, slug);
    }

    /// The highest role the actor has there.
    static Optional<Role> roleIn(Actor actor, Scope scope) {
        for (Role role : Role.values()) {
            if (actor.may(role, scope)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
