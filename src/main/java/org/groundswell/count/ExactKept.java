package org.groundswell.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was answered after an action's day, to the person, for organizers only; a number under ten is absent for them
/// too.
///
/// @param answered people who answered; absent also while it would tell, by subtracting, an answer under ten
/// @param answers people by answer
/// @param ways those who took part, by way
/// @param states those who took part, by state
/// @param sources those who took part, by the partner whose link brought them
public record ExactKept(
        Optional<Integer> answered,
        Map<Answer, Integer> answers,
        Map<UUID, Integer> ways,
        Map<String, Integer> states,
        Map<UUID, Integer> sources) {

    public ExactKept {
        answers = Map.copyOf(answers);
        ways = Map.copyOf(ways);
        states = Map.copyOf(states);
        sources = Map.copyOf(sources);
    }

    /// @param cells every number, by name
    static ExactKept of(Map<String, Integer> cells) {
        Map<String, Integer> shown = new HashMap<>(cells);
        shown.values().removeIf(people -> people < HowWeCount.LEAST);
        Map<UUID, Integer> ways = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        Map<UUID, Integer> sources = new HashMap<>();
        shown.forEach((cell, people) -> {
            Optional<String> part = Cells.tookPartOf(cell);
            part.flatMap(Cells::wayOf).ifPresent(way -> ways.put(way, people));
            part.flatMap(Cells::stateOf).ifPresent(state -> states.put(state, people));
            part.flatMap(Cells::sourceOf).ifPresent(source -> sources.put(source, people));
        });
        Kept all = Kept.of(cells);
        Kept some = Kept.of(shown);
        boolean subtracts =
                some.answers().size() < Answer.values().length && all.answered() - some.answered() < HowWeCount.LEAST;
        return new ExactKept(
                Optional.of(all.answered()).filter(people -> people >= HowWeCount.LEAST && !subtracts),
                some.answers(),
                ways,
                states,
                sources);
    }
}
