package org.groundswell.count;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An action's count to the person, for organizers only; a number under ten is absent for them too.
///
/// @param total people who confirmed, whether their condition holds or not
/// @param waiting those of them whose condition does not hold yet; absent also while fewer than ten are in, who could
///     be found by subtracting
/// @param conditional people who are in, and had made it depend on others
/// @param ways people per way to take part, of those who are in
/// @param states people per state, by its two letters, of those who are in
/// @param sources people per partner whose link brought them, of those who are in
public record ExactCount(
        Optional<Integer> total,
        Optional<Integer> waiting,
        Optional<Integer> conditional,
        Map<UUID, Integer> ways,
        Map<String, Integer> states,
        Map<UUID, Integer> sources) {

    public ExactCount {
        ways = Map.copyOf(ways);
        states = Map.copyOf(states);
        sources = Map.copyOf(sources);
    }

    /// @param cells how many are in each, by name
    static ExactCount of(Map<String, Integer> cells) {
        int in = cells.getOrDefault(Cells.TOTAL, 0);
        int waiting = cells.getOrDefault(Cells.WAITING, 0);
        Map<UUID, Integer> ways = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        Map<UUID, Integer> sources = new HashMap<>();
        cells.forEach((cell, people) -> {
            if (enough(people)) {
                Cells.wayOf(cell).ifPresent(way -> ways.put(way, people));
                Cells.stateOf(cell).ifPresent(state -> states.put(state, people));
                Cells.sourceOf(cell).ifPresent(source -> sources.put(source, people));
            }
        });
        return new ExactCount(
                Optional.of(in + waiting).filter(ExactCount::enough),
                Optional.of(waiting).filter(some -> enough(some) && (in == 0 || enough(in))),
                Optional.of(cells.getOrDefault(Cells.CONDITIONAL, 0)).filter(ExactCount::enough),
                ways,
                states,
                sources);
    }

    /// The same by name of the way, most first.
    public Map<String, Integer> waysIn(Map<UUID, String> names) {
        return inOrder(ways, names);
    }

    /// The same by name of the partner, most first.
    public Map<String, Integer> sourcesIn(Map<UUID, String> names) {
        return inOrder(sources, names);
    }

    /// The same, most first.
    public Map<String, Integer> statesInOrder() {
        return mostFirst(states);
    }

    private static Map<String, Integer> inOrder(Map<UUID, Integer> people, Map<UUID, String> names) {
        Map<String, Integer> named = new HashMap<>();
        names.forEach((id, name) ->
                Optional.ofNullable(people.get(id)).ifPresent(number -> named.merge(name, number, Integer::sum)));
        return mostFirst(named);
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> people) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        people.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    private static boolean enough(int people) {
        return people >= HowWeCount.LEAST;
    }
}
