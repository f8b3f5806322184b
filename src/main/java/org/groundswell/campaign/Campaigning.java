package org.groundswell.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.Languages;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the people of a campaign do with the campaign itself.
@Component
@Transactional
public class Campaigning {

    private final Campaigns campaigns;
    private final Languages languages;
    private final Vault vault;
    private final Journal journal;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Campaigning(
            Campaigns campaigns,
            Languages languages,
            Vault vault,
            Journal journal,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.languages = languages;
        this.campaigns = campaigns;
        this.vault = vault;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Launches a campaign and makes the keys its people will be sealed under. The same id twice launches once.
    ///
    /// @return its address
    public String launch(Actor actor, UUID id, CampaignTexts texts, List<Locale> languages) {
        actor.require(Role.ADMIN, Scope.INSTALLATION);
        texts.in(this.languages);
        campaigns.oneAtATime();
        return campaigns.findById(id).map(Campaign::slug).orElseGet(() -> {
            Locale own = languages.stream().findFirst().orElse(Locale.ENGLISH);
            String slug = Slugs.make(texts.title().in(own), campaigns::existsBySlug);
            var campaign = campaigns.saveAndFlush(new Campaign(id, slug, texts, languages));
            vault.makeKeys(id);
            record(actor, campaign, "campaign.journal.launched");
            return slug;
        });
    }

    /// Changes the words.
    public void rewrite(Actor actor, UUID id, int version, CampaignTexts texts) {
        Campaign campaign = open(actor, Role.ORGANIZER, id, version);
        texts.in(languages);
        campaign.rewrite(texts);
        record(actor, campaign, "campaign.journal.rewritten");
    }

    /// Chooses the languages, the campaign's own first.
    public void speak(Actor actor, UUID id, int version, List<Locale> languages) {
        Campaign campaign = open(actor, Role.ORGANIZER, id, version);
        campaign.speak(languages);
        record(actor, campaign, "campaign.journal.languages");
    }

    /// Chooses the accent color, refused when it cannot be read.
    public void color(Actor actor, UUID id, int version, String accent) {
        Campaign campaign = open(actor, Role.ORGANIZER, id, version);
        campaign.colorWith(accent);
        record(actor, campaign, "campaign.journal.color", campaign.accent().light());
    }

    /// Decides how many days after the last action everything about people is erased; asks for a recent factor.
    public void keepFor(Actor actor, UUID id, int version, int days) {
        Campaign campaign = open(actor, Role.ADMIN, id, version);
        actor.requireRecentFactor(clock);
        campaign.keepFor(days);
        record(actor, campaign, "campaign.journal.retention", String.valueOf(days));
    }

    private Campaign open(Actor actor, Role role, UUID id, int version) {
        actor.require(role, Scope.campaign(id));
        Campaign campaign = campaigns.findById(id).orElseThrow(NotFound::new);
        campaign.expect(version);
        return campaign;
    }

    private void record(Actor actor, Campaign campaign, String sentence, String... arguments) {
        journal.write(
                actor.accountId(), new Subject("campaign", campaign.id(), campaign.id()), sentence, null, arguments);
        announcements.publishEvent(new CampaignChanged(campaign.id()));
    }
}
