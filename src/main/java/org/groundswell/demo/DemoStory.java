package org.groundswell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.groundswell.count.Folding;
import org.groundswell.count.KeptPublishing;
import org.groundswell.count.Publishing;
import org.groundswell.demo.DemoCoalition.Published;
import org.groundswell.demo.DemoFacts.ActionFacts;
import org.groundswell.demo.DemoFacts.PersonFacts;
import org.groundswell.platform.DemoClock;
import org.groundswell.platform.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells the demo's story day by day on the demo's clock, each deed by whom it would be done.
@Component
@Profile("demo")
class DemoStory {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 23);
    private static final LocalTime MORNING = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(23, 0);

    private final DemoClock clock;
    private final DemoAccounts accounts;
    private final Campaigning campaigning;
    private final DemoActions actions;
    private final DemoCoalition coalition;
    private final DemoPledges pledges;
    private final Counting counting;

    DemoStory(
            DemoClock clock,
            DemoAccounts accounts,
            Campaigning campaigning,
            DemoActions actions,
            DemoCoalition coalition,
            DemoPledges pledges,
            Counting counting) {
        this.clock = clock;
        this.accounts = accounts;
        this.campaigning = campaigning;
        this.actions = actions;
        this.coalition = coalition;
        this.pledges = pledges;
        this.counting = counting;
    }

    void tell(DemoFacts facts) {
        try {
            stand(LocalDate.ofInstant(facts.campaign().launched(), ZoneOffset.UTC), MORNING);
            UUID campaign = launch(facts);
            Actor admin = person(facts, "admin", Role.ADMIN, campaign);
            person(facts, "secondAdmin", Role.ADMIN, campaign);
            person(facts, "organizer", Role.ORGANIZER, campaign);
            coalition.join(admin, campaign, facts.partners());
            live(facts, campaign, admin);
        } finally {
            clock.tick();
        }
    }

    private UUID launch(DemoFacts facts) {
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

    private Actor person(DemoFacts facts, String who, Role role, UUID campaign) {
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

    private void live(DemoFacts facts, UUID campaign, Actor admin) {
        var published = new HashMap<String, Published>();
        LocalDate day = LocalDate.ofInstant(facts.campaign().launched(), ZoneOffset.UTC);
        while (!day.isAfter(LAST_DAY)) {
            stand(day, MORNING);
            for (ActionFacts action : facts.actions()) {
                Instant at = action.published();
                if (at != null && day.equals(LocalDate.ofInstant(at, ZoneOffset.UTC))) {
                    published.put(action.slug(), actions.publish(admin, campaign, action, day));
                }
            }
            coalition.live(admin, campaign, day, published);
            pledge(facts, day, published);
            lookBack(facts, day, published, admin);
            stand(day, EVENING);
            counting.count();
            day = day.plusDays(1);
        }
        facts.drafts().forEach(draft -> actions.draft(admin, campaign, Ids.ordered(), draft));
    }

    private void pledge(DemoFacts facts, LocalDate day, Map<String, Published> published) {
        for (ActionFacts action : facts.actions()) {
            Published known = published.get(action.slug());
            if (known != null) {
                pledges.arriveOn(day, action, known.id());
            }
        }
    }

    /// Two days after an action it is said what came of it; who pledged answers in these days.
    private void lookBack(DemoFacts facts, LocalDate day, Map<String, Published> published, Actor admin) {
        for (ActionFacts action : facts.actions()) {
            Published known = published.get(action.slug());
            if (known != null && day.isAfter(action.day())) {
                pledges.answerOn(day, action, known.id());
                if (day.equals(action.day().plusDays(2))) {
                    actions.conclude(admin, known.id(), action);
                }
            }
        }
    }

    private void stand(LocalDate day, LocalTime time) {
        clock.stand(day.atTime(time).toInstant(ZoneOffset.UTC));
    }

    /// The two steps from deltas to public numbers.
    @Component
    @Profile("demo")
    static class Counting {

        private final Folding folding;
        private final Publishing publishing;
        private final KeptPublishing kept;

        Counting(Folding folding, Publishing publishing, KeptPublishing kept) {
            this.kept = kept;
            this.folding = folding;
            this.publishing = publishing;
        }

        void count() {
            folding.fold();
            publishing.publish();
            kept.publish();
        }
    }
}
