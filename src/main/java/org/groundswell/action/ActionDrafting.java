package org.groundswell.action;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.campaign.Slugs;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins actions, and gives a draft its address.
@Component
@Transactional
public class ActionDrafting {

    private final Actions actions;
    private final ActionAccess access;
    private final CampaignQueries campaigns;
    private final StarterTexts starters;

    ActionDrafting(Actions actions, ActionAccess access, CampaignQueries campaigns, StarterTexts starters) {
        this.actions = actions;
        this.access = access;
        this.campaigns = campaigns;
        this.starters = starters;
    }

    /// Makes a draft from five answers, filled with the starter texts of its kind. The same id twice makes one.
    ///
    /// @return its address within the campaign
    /// @throws Refused when a rule of name, time or place says no
    public String draft(Actor actor, UUID campaignId, ActionDraft draft) {
        CampaignView campaign = campaigns.byId(campaignId).orElseThrow(NotFound::new);
        actor.require(Role.ORGANIZER, Scope.campaign(campaignId));
        actions.oneAtATime(campaignId);
        return actions.findById(draft.id()).map(Action::slug).orElseGet(() -> begin(actor, campaign, draft));
    }

    /// Gives a draft another address.
    ///
    /// @return the address as it is kept
    /// @throws Refused when it is taken, no address, or the action is public already
    public String readdress(Actor actor, UUID id, int version, String slug) {
        Action action = access.open(actor, id, version);
        actions.oneAtATime(action.campaignId());
        if (slug.equals(action.slug())) {
            return slug;
        }
        action.readdress(Slugs.check(slug, other -> actions.existsByCampaignIdAndSlug(action.campaignId(), other)));
        access.record(actor, action, "action.journal.readdressed", null, action.slug());
        return action.slug();
    }

    private String begin(Actor actor, CampaignView campaign, ActionDraft draft) {
        String name = draft.name().in(campaign.languages().getFirst());
        String slug = Slugs.make(name, other -> actions.existsByCampaignIdAndSlug(campaign.id(), other));
        Starter starter = starters.of(draft.kind(), draft.schedule().starts());
        Action action = actions.saveAndFlush(new Action(campaign.id(), slug, draft, starter));
        access.record(actor, action, "action.journal.drafted", null);
        return slug;
    }
}
