package org.groundswell.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.count.Folding;
import org.groundswell.count.KeptPublishing;
import org.groundswell.count.Publishing;
import org.groundswell.demo.DemoCoalition.Published;
import org.groundswell.demo.DemoFacts.ActionFacts;
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
    private final DemoLaunch launch;
    private final DemoActions actions;
    private final DemoCoalition coalition;
    private final DemoPledges pledges;
    private final DemoMessages messages;
    private final Counting counting;

    DemoStory(
            DemoClock clock,
            DemoLaunch launch,
            DemoActions actions,
            DemoCoalition coalition,
            DemoPledges pledges,
            DemoMessages messages,
            Counting counting) {
        this.clock = clock;
        this.launch = launch;
        this.actions = actions;
        this.coalition = coalition;
        this.pledges = pledges;
        this.messages = messages;
        this.counting = counting;
    }

    void tell(DemoFacts facts) {
        try {
            stand(LocalDate.ofInstant(facts.campaign().launched(), ZoneOffset.UTC), MORNING);
            UUID campaign = launch.campaign(facts);
            Actor admin = launch.person(facts, "admin", Role.ADMIN, campaign);
            launch.person(facts, "secondAdmin", Role.ADMIN, campaign);
            launch.person(facts, "organizer", Role.ORGANIZER, campaign);
            coalition.join(admin, campaign, facts.partners());
            live(facts, campaign, admin);
        } finally {
            clock.tick();
        }
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
            messages.writeOn(day, admin, campaign, facts.messages(), published);
            stand(day, EVENING);
            messages.leave();
            counting.count();
            day = day.plusDays(1);
        }
        coalition.apply(campaign, facts.applications());
        facts.drafts().forEach(draft -> actions.draft(admin, campaign, Ids.ordered(), draft));
    }

    private void pledge(DemoFacts facts, LocalDate day, Map<String, Published> published) {
        for (ActionFacts action : facts.actions()) {
            Published known = published.get(action.slug());
            if (known != null) {
                pledges.arriveOn(day, action, known.id(), coalition.brought());
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
