package org.groundswell.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.action.ActionLine;
import org.groundswell.count.CountQueries;
import org.groundswell.count.DayCount;
import org.groundswell.count.ExactCount;
import org.groundswell.home.TodayPage.Move;
import org.groundswell.pledge.PledgeQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What moved since yesterday, for the next action: exact for the workbench, but under ten neither the total nor
/// what would add up to it; only what was mailed and not confirmed is exact from the first.
@Component
class Moves {

    private static final int DAYS = 14;

    private final CountQueries counts;
    private final PledgeQueries pledges;
    private final MessageSource messages;

    Moves(CountQueries counts, PledgeQueries pledges, MessageSource messages) {
        this.counts = counts;
        this.pledges = pledges;
        this.messages = messages;
    }

    List<Move> of(ActionLine action, LocalDate today, Locale locale) {
        LocalDate yesterday = today.minusDays(1);
        ExactCount count = counts.exact(action.id());
        Optional<Integer> total = count.total();
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(
                say("home.today.confirmed", locale),
                total.isEmpty() ? "" : plus(pledges.confirmedSince(action.id(), yesterday)),
                total.map(number -> Integer.toString(number)).orElseGet(() -> say("home.today.underTen", locale)),
                spark(counts.byDay(action.id(), DAYS))));
        count.waiting()
                .map(number -> new Move(say("home.today.conditional", locale), "", Integer.toString(number), null))
                .ifPresent(moves::add);
        moves.add(new Move(
                say("home.today.unconfirmed", locale),
                "",
                Integer.toString(pledges.mailedNotConfirmed(action.id())),
                null));
        moves.add(new Move(
                say("home.today.withdrawn", locale),
                total.isEmpty() ? "" : plus(pledges.withdrawnSince(action.id(), yesterday)),
                "",
                null));
        return moves;
    }

    private static String plus(int number) {
        return number == 0 ? "0" : "+" + number;
    }

    /// A line of published totals, 96 by 24; the table beside it says the same in numbers.
    static @Nullable String spark(List<DayCount> days) {
        int highest = days.stream().mapToInt(DayCount::total).max().orElse(0);
        if (days.size() < 2 || highest == 0) {
            return null;
        }
        var points = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            double x = 1 + 94.0 * i / (days.size() - 1);
            double y = 22 - 20.0 * days.get(i).total() / highest;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
        return """
                <svg class="spark" width="96" height="24" viewBox="0 0 96 24" aria-hidden="true">\
                <polyline points="%s" fill="none" stroke="currentColor" stroke-width="2"/></svg>""".formatted(points.toString().strip());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
