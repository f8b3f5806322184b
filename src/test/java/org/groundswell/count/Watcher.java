package org.groundswell.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody who keeps every snapshot, knows how numbers are rounded and when they move, and reckons for each number
/// that
/// is not shown between which limits it must be: from what is shown beside it, and from what was shown before, in
/// the belief that nobody withdraws.
final class Watcher {

    private static final int NO_LIMIT = 1_000_000;
    private static final int SMALL = HowWeCount.LEAST - 1;

    /// From, to.
    record Limits(int from, int to) {
        Limits and(Limits other) {
            return new Limits(Math.max(from, other.from), Math.min(to, other.to));
        }

        int possible() {
            return to - from + 1;
        }
    }

    private final int within;
    private final int lag;
    private Map<String, Integer> before = Map.of();
    private Set<String> cut = Set.of();
    private final Map<String, Integer> atLeast = new HashMap<>();
    private final List<Map<String, Limits>> known = new ArrayList<>();

    /// @param within so much a number is rounded down at most
    /// @param lag so much the real one moves at most before the shown one does
    Watcher(int within, int lag) {
        this.within = within;
        this.lag = lag;
    }

    /// @param cells names of all numbers there are, shown or not
    void see(Map<String, Integer> shown, Collection<String> cells) {
        Map<String, Limits> limits = new HashMap<>();
        List<Group> groups = Group.of(cells, state -> 60);
        Set<String> cutNow = cut(groups, shown);
        for (String cell : cells) {
            limits.put(cell, cutNow.contains(cell) ? new Limits(0, NO_LIMIT) : read(cell, shown));
        }
        cut = cutNow;
        groups.forEach(group -> subtract(group, shown, limits));
        limits.replaceAll((cell, now) -> now.and(new Limits(atLeast.getOrDefault(cell, 0), NO_LIMIT)));
        limits.forEach((cell, now) -> atLeast.put(cell, fallsByItself(cell) ? 0 : now.from()));
        // Who is in now and never left was not more before.
        known.forEach(look -> look.replaceAll((cell, then) -> fallsByItself(cell)
                ? then
                : then.and(new Limits(0, at(limits, cell).to()))));
        known.add(limits);
        before = shown;
    }

    /// What is narrowed to fewer than five: numbers that were certainly under ten at some look, and how many came
    /// between two looks. Numbers that cannot be at all come of somebody who did withdraw; what the watcher
    /// believes is wrong then, and tells nothing.
    List<String> narrow() {
        List<String> narrow = new ArrayList<>();
        for (Map<String, Limits> look : known) {
            look.forEach((cell, limits) -> {
                if (limits.to() <= SMALL || Cells.goalOf(cell).isPresent()) {
                    check(cell, limits, narrow);
                }
            });
        }
        if (known.size() > 1) {
            Map<String, Limits> then = known.get(known.size() - 2);
            known.getLast().forEach((cell, now) -> {
                boolean tells = !fallsByItself(cell)
                        || (Cells.goalOf(cell).isEmpty()
                                && now.from() >= at(then, cell).from());
                if (tells) {
                    check("who came to " + cell, since(at(then, cell), now), narrow);
                }
            });
        }
        return narrow;
    }

    /// Who would come in, and once how many are in, changes also by what others ask for.
    private static boolean fallsByItself(String cell) {
        return Cells.tippingOf(cell).isPresent() || Cells.goalOf(cell).isPresent();
    }

    private static Limits since(Limits then, Limits now) {
        return new Limits(Math.max(0, now.from() - then.to()), now.to() - then.from());
    }

    private static void check(String what, Limits limits, List<String> narrow) {
        if (limits.possible() > 0 && limits.possible() < HowWeCount.SPREAD) {
            narrow.add(what + " can only be " + limits);
        }
    }

    private static Limits at(Map<String, Limits> limits, String cell) {
        return limits.getOrDefault(cell, new Limits(0, NO_LIMIT));
    }

    private Limits read(String cell, Map<String, Integer> shown) {
        Integer number = shown.get(cell);
        if (number == null) {
            return new Limits(0, NO_LIMIT);
        }
        if (Cells.goalOf(cell).isPresent()) {
            return new Limits(number - within, number);
        }
        return number.equals(before.get(cell)) || cut.contains(cell)
                ? new Limits(number - lag, number + within + lag)
                : new Limits(number, number + within);
    }

    /// Numbers that may be shown smaller than they are, so as not to be larger than their whole.
    private static Set<String> cut(List<Group> groups, Map<String, Integer> shown) {
        return groups.stream()
                .flatMap(group -> group.parts().stream()
                        .filter(part -> shown.containsKey(part))
                        .filter(part -> Objects.equals(shown.get(part), shown.get(group.whole()))))
                .collect(Collectors.toSet());
    }

    private static void subtract(Group group, Map<String, Integer> shown, Map<String, Limits> limits) {
        List<String> hidden =
                group.parts().stream().filter(part -> !shown.containsKey(part)).toList();
        Limits whole = limits.get(group.whole());
        if (whole == null
                || !shown.containsKey(group.whole())
                || hidden.size() == group.parts().size()) {
            return;
        }
        int less = group.parts().stream()
                .filter(shown::containsKey)
                .mapToInt(part -> at(limits, part).to())
                .sum();
        int more = group.parts().stream()
                .filter(shown::containsKey)
                .mapToInt(part -> at(limits, part).from())
                .sum();
        int number = hidden.size() + group.unseen();
        boolean cover = group.kind() == Group.Kind.COVER;
        int from = group.kind() == Group.Kind.OPEN ? 0 : whole.from() - less - (number - 1) * SMALL;
        int to = Math.min(SMALL, cover ? whole.to() : whole.to() - more);
        hidden.forEach(part -> limits.computeIfPresent(part, (p, now) -> now.and(new Limits(Math.max(0, from), to))));
    }
}
