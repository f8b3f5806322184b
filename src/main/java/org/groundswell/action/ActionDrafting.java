package org.groundswell.action;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignQueries;
import org.groundswell.campaign.CampaignView;
import org.groundswell.campaign.Slugs;
import org.groundswell.platform.Languages;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
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
    private final Languages languages;
    private final Clock clock;

    ActionDrafting(
            Actions actions,
            ActionAccess access,
            CampaignQueries campaigns,
            StarterTexts starters,
            Languages languages,
            Clock clock) {
        this.actions = actions;
        this.access = access;
        this.campaigns = campaigns;
        this.starters = starters;
        this.languages = languages;
        this.clock = clock;
    }

    /// Makes a draft from five answers, filled with the starter texts of its kind. The same id twice makes one.
    ///
    /// @return its address within the campaign
    /// @throws Refused when a rule of name, time or place says no
    public String draft(Actor actor, UUID campaignId, ActionDraft draft) {
        CampaignView campaign = campaigns.byId(campaignId).orElseThrow(NotFound::new);
        actor.require(Role.ORGANIZER, Scope.campaign(campaignId));
        actions.oneAtATime(campaignId);
        return made(campaignId, draft.id()).orElseGet(() -> begin(actor, campaign, draft));
    }

    /// Makes a draft that says what an action says, on another day. The same id twice makes one.
    ///
    /// @param day may still be open
    /// @return its address within the campaign
    public String duplicate(Actor actor, UUID id, UUID copyId, @Nullable LocalDate day) {
        Action model = access.look(actor, id);
        actions.oneAtATime(model.campaignId());
        return made(model.campaignId(), copyId).orElseGet(() -> {
            Schedule was = model.arrangement().when();
            var schedule = new Schedule(day, was.starts(), was.ends(), was.zone()).ahead(clock.instant());
            Action copy = actions.saveAndFlush(model.again(copyId, free(model.campaignId(), model.slug()), schedule));
            access.record(actor, copy, "action.journal.duplicated", null, model.slug());
            return copy.slug();
        });
    }

    /// Makes a draft another kind of action.
    ///
    /// @throws Refused when it is public already
    public void become(Actor actor, UUID id, int version, ActionKind kind) {
        Action action = access.open(actor, id, version);
        LocalTime starts = action.arrangement().when().starts();
        action.become(kind, one -> starters.of(one, starts));
        access.record(actor, action, "action.journal.kind", null);
    }

    /// Throws a draft away. What was done with it stays on record.
    ///
    /// @throws Refused when it is public: then it can only be cancelled
    public void discard(Actor actor, UUID id, int version) {
        Action action = access.look(actor, id);
        action.expect(version);
        action.mustBeDraft("action.error.alreadyPublic");
        access.record(actor, action, "action.journal.discarded", null, action.slug());
        actions.delete(action);
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

    /// The address of a draft this form made before.
    ///
    /// @throws Refused when the id is one of another campaign, which only a form made by hand can bring about
    private Optional<String> made(UUID campaignId, UUID id) {
        Optional<Action> made = actions.findById(id);
        if (made.isPresent() && !made.get().campaignId().equals(campaignId)) {
            throw new Refused("", "action.error.form");
        }
        return made.map(Action::slug);
    }

    private String begin(Actor actor, CampaignView campaign, ActionDraft draft) {
        draft.schedule().ahead(clock.instant());
        languages.know("name", draft.name());
        languages.know("ask", draft.ask());
        String name = draft.name()
                .preferring(campaign.languages())
                .in(campaign.languages().getFirst());
        Starter starter = starters.of(draft.kind(), draft.schedule().starts());
        Action action = actions.saveAndFlush(draft.begun(campaign.id(), free(campaign.id(), name), starter));
        access.record(actor, action, "action.journal.drafted", null);
        return action.slug();
    }

    private String free(UUID campaignId, String name) {
        return Slugs.make(name, other -> actions.existsByCampaignIdAndSlug(campaignId, other));
    }
}
