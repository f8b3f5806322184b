package org.groundswell.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.action.WayView;
import org.groundswell.count.Answer;
import org.groundswell.count.Condition;
import org.groundswell.demo.DemoFacts.ActionFacts;
import org.groundswell.demo.DemoFacts.PledgeFacts;
import org.groundswell.geo.Zip;
import org.groundswell.geo.Zips;
import org.groundswell.platform.NotFound;
import org.groundswell.pledge.Entering;
import org.groundswell.pledge.Pledging;
import org.groundswell.pledge.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The demo's supporters: the same invented crowd at every start, more of them from week to week.
@Component
@Profile("demo")
class DemoPledges {

    private static final Map<Condition.Scope, List<Integer>> MINIMUMS = Map.of(
            Condition.Scope.EVERYWHERE, List.of(50, 100, 200, 500, 1_000, 5_000),
            Condition.Scope.STATE, List.of(100, 300, 300),
            Condition.Scope.COUNTY, List.of(50, 170, 170, 170));

    private static final List<Condition.Scope> SCOPES =
            List.of(Condition.Scope.EVERYWHERE, Condition.Scope.STATE, Condition.Scope.COUNTY, Condition.Scope.COUNTY);

    /// Of so many, one shares the mailbox of whoever came before.
    private static final int SHARED = 40;

    private static final List<String> ZIPS = List.of(
            "55401", "55407", "55454", "55408", "55411", "55104", "55106", "55802", "55901", "60608", "94110", "98118",
            "11206", "77036");

    /// Few come from each of these, so that their counties stay silent.
    private static final List<String> SMALL_TOWNS = List.of("56001", "56201", "56601", "55350", "55987", "56537");

    /// Of so many whom a partner brings, one lets it write to them.
    private static final int WILLING = 3;

    private static final int LAST_ANSWERS = 3;
    private static final List<Answer> ANSWERS = List.of(
            Answer.TOOK_PART,
            Answer.TOOK_PART,
            Answer.TOOK_PART,
            Answer.TOOK_PART,
            Answer.TOOK_PART,
            Answer.TOOK_PART,
            Answer.TOOK_PART,
            Answer.PARTLY,
            Answer.COULD_NOT,
            Answer.NOT_SAID);

    private final ActionQueries actions;
    private final Entering entering;
    private final Pledging pledging;
    private final Zips zips;
    private final TransactionOperations transaction;

    DemoPledges(
            ActionQueries actions, Entering entering, Pledging pledging, Zips zips, TransactionOperations transaction) {
        this.zips = zips;
        this.transaction = transaction;
        this.actions = actions;
        this.entering = entering;
        this.pledging = pledging;
    }

    /// Those of one day, in one transaction: two thousand that each wait for the disk would take most of the start.
    ///
    /// @param brought how many of a thousand each partner's link brings
    void arriveOn(LocalDate day, ActionFacts facts, UUID actionId, Map<UUID, Integer> brought) {
        PledgeFacts crowd = facts.pledges();
        if (crowd == null || day.isBefore(crowd.from()) || day.isAfter(crowd.to())) {
            return;
        }
        ActionView action = actions.byId(actionId).orElseThrow(NotFound::new);
        transaction.executeWithoutResult(status -> arrive(day, facts, crowd, action, brought));
    }

    /// About half of them answer, most on the day after.
    void answerOn(LocalDate day, ActionFacts facts, UUID actionId) {
        PledgeFacts crowd = facts.pledges();
        long late = ChronoUnit.DAYS.between(facts.day(), day);
        if (crowd == null || late > LAST_ANSWERS) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            for (int number = 0; number < crowd.people(); number++) {
                var random = new Random(97L * number + facts.slug().hashCode());
                if (random.nextInt(8) < 5 && 1 + random.nextInt(5) / 2 == late) {
                    entering.answer(actionId, email(facts, number), ANSWERS.get(random.nextInt(ANSWERS.size())));
                }
            }
        });
    }

    private static String email(ActionFacts facts, int number) {
        return "%s-%d@supporters.example".formatted(facts.slug(), number);
    }

    private void arrive(
            LocalDate day, ActionFacts facts, PledgeFacts crowd, ActionView action, Map<UUID, Integer> brought) {
        for (int number = arrived(crowd, day); number < arrived(crowd, day.plusDays(1)); number++) {
            var random = new Random(31L * number + facts.slug().hashCode());
            boolean second = number % SHARED == SHARED - 1;
            String email = email(facts, second ? number - 1 : number);
            Set<UUID> ways = ways(action, random);
            Locale language = random.nextInt(3) == 0 ? Locale.of("es") : Locale.of("en");
            Zip zip = zip(random);
            Condition condition = condition(random, zip);
            UUID source = source(brought, random);
            entering.enter(new Seat(action.id(), second ? 2 : 1), ways, email, language, zip, condition, source, day);
            if (source != null && random.nextInt(WILLING) == 0) {
                entering.share(action.id(), email, source);
            }
        }
        if (day.equals(crowd.to())) {
            leaveUnconfirmed(facts, action, crowd.unconfirmed());
        }
    }

    /// Whose mail was sent and whose button was not pressed yet.
    private void leaveUnconfirmed(ActionFacts facts, ActionView action, int howMany) {
        for (int number = 0; number < howMany; number++) {
            pledging.submit(
                    action.id(),
                    ways(action, new Random(number)),
                    number % 3 == 0,
                    "%s-waiting-%d@supporters.example".formatted(facts.slug(), number),
                    Locale.of("en"));
        }
    }

    private @Nullable Zip zip(Random random) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        List<String> some = random.nextInt(16) == 0 ? SMALL_TOWNS : ZIPS;
        return zips.find(some.get(random.nextInt(some.size()))).orElse(null);
    }

    /// One in three waits for others, some for more than will be there; whoever said where they are, mostly for
    /// people of their state or county.
    private static @Nullable Condition condition(Random random, @Nullable Zip zip) {
        if (random.nextInt(3) > 0) {
            return null;
        }
        var scope = zip == null ? Condition.Scope.EVERYWHERE : SCOPES.get(random.nextInt(SCOPES.size()));
        List<Integer> minimums = MINIMUMS.getOrDefault(scope, List.of());
        return new Condition(scope, minimums.get(random.nextInt(minimums.size())));
    }

    private static @Nullable UUID source(Map<UUID, Integer> brought, Random random) {
        int lot = random.nextInt(1_000);
        for (var partner : brought.entrySet()) {
            lot -= partner.getValue();
            if (lot < 0) {
                return partner.getKey();
            }
        }
        return null;
    }

    /// How many had come before a day: slowly at first, then faster.
    private static int arrived(PledgeFacts crowd, LocalDate before) {
        double days = ChronoUnit.DAYS.between(crowd.from(), crowd.to().plusDays(1));
        double gone = Math.min(days, (double) ChronoUnit.DAYS.between(crowd.from(), before));
        return (int) Math.round(crowd.people() * Math.pow(gone / days, 1.5));
    }

    private static Set<UUID> ways(ActionView action, Random random) {
        List<WayView> ways = action.ways();
        var chosen = new HashSet<UUID>();
        chosen.add(ways.get(Math.min(ways.size() - 1, Math.abs((int) (random.nextGaussian() * 1.3))))
                .id());
        if (random.nextInt(3) == 0) {
            chosen.add(ways.get(random.nextInt(ways.size())).id());
        }
        return chosen;
    }
}
