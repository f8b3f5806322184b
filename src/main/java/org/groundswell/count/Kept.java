package org.groundswell.count;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What anybody may see of the answers after an action's day.
///
/// @param answers people by answer; one that may not be shown is absent
/// @param ways those who took part, by way; a way that may not be shown is absent
public record Kept(Map<Answer, Integer> answers, Map<UUID, Integer> ways) {

    public Kept {
        answers = Map.copyOf(answers);
        ways = Map.copyOf(ways);
    }

    /// @param cells what is shown, by name
    static Kept of(Map<String, Integer> cells) {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        Map<UUID, Integer> ways = new HashMap<>();
        cells.forEach((cell, people) -> {
            Cells.answerOf(cell).ifPresent(answer -> answers.put(answer, people));
            Cells.tookPartOf(cell).flatMap(Cells::wayOf).ifPresent(way -> ways.put(way, people));
        });
        return new Kept(answers, ways);
    }

    /// People whose answers are shown. It is their sum, so that nothing can be subtracted from it.
    public int answered() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Optional<Integer> tookPart() {
        return Optional.ofNullable(answers.get(Answer.TOOK_PART));
    }
}
