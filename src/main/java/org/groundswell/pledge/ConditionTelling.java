package org.groundswell.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.count.CountQueries;
import org.groundswell.count.PublishedCount;
import org.groundswell.people.People;
import org.groundswell.pledge.ConditionsTold.Due;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to those who are in only if enough others are: once when so many are in, and once on the day, whatever
/// came of it. Nobody is written to twice on a day, or when a number falls again. What is known of the count is what
/// everybody sees: a mail that followed the exact number would tell it.
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
        boolean end = actions.isDay(action);
        Map<String, Integer> in = in(counts.published(action.id()));
        List<Due> before = told.due(action.id(), end, in, today);
        people.lock(before.stream().map(Due::personId).toList());
        List<Due> due = told.due(action.id(), end, in, today).stream()
                .filter(before::contains)
                .toList();
        List<UUID> persons = due.stream().map(Due::personId).distinct().toList();
        var post = new PledgeMail.Post("condition:" + action.id(), clock.instant(), null);
        mail.tell("pledge.mail.news", action.campaignId(), people.reachable(action.campaignId(), persons), post);
        told.note(due, end, today);
        return due.size();
    }

    private static Map<String, Integer> in(PublishedCount count) {
        var in = new LinkedHashMap<String, Integer>();
        count.total().ifPresent(total -> in.put("", total));
        in.putAll(count.states());
        count.counties().forEach((place, people) -> in.put(place.county(), people));
        return in;
    }
}
