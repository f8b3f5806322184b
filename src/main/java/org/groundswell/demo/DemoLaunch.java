package org.groundswell.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.DemoAccounts;
import org.groundswell.account.Grant;
import org.groundswell.account.InvitationDraft;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.campaign.CampaignTexts;
import org.groundswell.campaign.Campaigning;
import org.groundswell.demo.DemoFacts.PersonFacts;
import org.groundswell.platform.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Who is there when the demo's story begins: the owner, the campaign, and those who work in it.
@Component
@Profile("demo")
class DemoLaunch {

    private final DemoAccounts accounts;
    private final Campaigning campaigning;
    private final Clock clock;

    DemoLaunch(DemoAccounts accounts, Campaigning campaigning, Clock clock) {
        this.accounts = accounts;
        this.campaigning = campaigning;
        this.clock = clock;
    }

    /// Launches the campaign.
    UUID campaign(DemoFacts facts) {
        PersonFacts person = facts.person("owner");
        UUID account = accounts.own(person.mail(), person.name(), Locale.of(person.language()));
        var owner = new Actor(account, Set.of(new Grant(Role.OWNER, Scope.INSTALLATION)), clock.instant());
        UUID campaign = Ids.ordered();
        campaigning.launch(
                owner,
                campaign,
                new CampaignTexts(
                        DemoFacts.text(facts.campaign().title()),
                        DemoFacts.text(facts.campaign().call()),
                        DemoFacts.text(facts.campaign().story())),
                List.of(Locale.of("en"), Locale.of("es")));
        return campaign;
    }

    /// Somebody who works in the campaign, invited by its owner.
    Actor person(DemoFacts facts, String who, Role role, UUID campaign) {
        PersonFacts person = facts.person(who);
        var grant = new Grant(role, Scope.campaign(campaign));
        UUID owner = accounts.idOf(facts.person("owner").mail());
        var invitation = new InvitationDraft(
                person.mail(),
                role,
                grant.scope(),
                facts.campaign().title().getOrDefault("en", ""),
                Locale.of(person.language()));
        return new Actor(accounts.join(owner, invitation, person.name()), Set.of(grant), clock.instant());
    }
}
