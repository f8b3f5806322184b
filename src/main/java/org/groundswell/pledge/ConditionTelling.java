package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.count.CountQueries;
import org.groundswell.people.People;
import org.groundswell.people.Reachable;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to those who are in only if enough others are: once when so many are in, and once on the day, whatever came
/// of
/// it. Nobody is written to twice on a day, or when a number falls again. What is known of the count is what is
/// published:
/// a mail that followed the exact number would tell it.
@Component
@Transactional
public class ConditionTelling {

    private final ConditionsTold told;
    private final OpenActions actions;
    private final CountQueries counts;
    private final People people;
    private final PledgeMail mail;
    private final Clock clock;

    ConditionTelling(
            ConditionsTold told,
            OpenActions actions,
            CountQueries counts,
            People people,
            PledgeMail mail,
            Clock clock) {
        this.told = told;
        this.actions = actions;
        this.counts = counts;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    /// Writes to some of those whose turn it is, in a transaction of its own.
    ///
    /// @return how many had their turn
    public int tellSome() {
        LocalDate today = LocalDate.now(clock);
        int had = 0;
        for (UUID id : told.actions()) {
            had += actions.find(id).map(action -> tell(action, today)).orElse(0);
        }
        return had;
    }

    /// Who withdraws or is erased meanwhile is waited for, and not written to.
    private int tell(ActionView action, LocalDate today) {
        List<UUID> persons = due(action, today);
        people.lock(persons);
        List<UUID> still = due(action, today).stream().filter(persons::contains).toList();
        var post = new PledgeMail.Post("condition:" + action.id(), clock.instant(), null);
        for (Reachable person : people.reachable(action.campaignId(), still)) {
            mail.tell(
                    "pledge.mail.news",
                    new Holder(action.campaignId(), person.personId()),
                    person.address(),
                    person.locale(),
                    post);
        }
        told.note(action.id(), still, actions.isDay(action), today);
        return still.size();
    }

    private List<UUID> due(ActionView action, LocalDate today) {
        return actions.isDay(action)
                ? told.toTellTheEnd(action.id(), today)
                : told.toTellItIsOn(
                        action.id(), counts.published(action.id()).total().orElse(0), today);
    }
}
