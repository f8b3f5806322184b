package org.groundswell.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.count.HowWeCount;
import org.groundswell.geo.States;
import org.jspecify.annotations.Nullable;

/// The states on a map in a few tones of one ink: the darker, the more people.
///
/// @param tones the palest first, which is for states without a number
record StateMap(int width, int height, List<Tone> tones) {

    /// How many tones an eye tells apart as patterns, beside the one without a number.
    private static final int MOST_TONES = 4;

    /// @param number 0 for states without a number
    /// @param from the fewest people a state of this tone has
    /// @param to the most; null for the darkest, which has no end
    record Tone(int number, int from, @Nullable Integer to, List<Shape> shapes) {}

    /// @param people null where no number is published
    record Shape(String name, String path, @Nullable Integer people) {}

    /// @param people two letters to a published number, one at least
    static StateMap of(Map<String, Integer> people, States states, Locale locale) {
        List<Integer> bounds = bounds(Collections.max(people.values()));
        List<Tone> tones = new ArrayList<>();
        tones.add(new Tone(0, 0, bounds.getFirst() - 1, new ArrayList<>()));
        for (int i = 0; i < bounds.size(); i++) {
            Integer to = i + 1 < bounds.size() ? bounds.get(i + 1) - 1 : null;
            tones.add(new Tone(i + 1, bounds.get(i), to, new ArrayList<>()));
        }
        states.shapes().forEach((letters, path) -> {
            Integer number = people.get(letters);
            int tone = (int) bounds.stream()
                    .filter(bound -> number != null && number >= bound)
                    .count();
            tones.get(tone).shapes().add(new Shape(states.name(letters, locale), path, number));
        });
        return new StateMap(States.WIDTH, States.HEIGHT, tones);
    }

    /// Where each tone begins: of 10, 25, 50, 100, 250… up to the highest number, evenly spread, four at most.
    /// States differ by their size, so even steps would show one dark state among pale ones.
    static List<Integer> bounds(int highest) {
        List<Integer> round = new ArrayList<>();
        for (int ten = HowWeCount.LEAST; ten <= highest; ten = Math.multiplyExact(ten, 10)) {
            round.add(ten);
            round.add(ten / 2 * 5);
            round.add(ten * 5);
        }
        round.removeIf(bound -> bound > highest);
        int tones = Math.min(MOST_TONES, round.size());
        List<Integer> bounds = new ArrayList<>();
        for (int i = 0; i < tones; i++) {
            bounds.add(round.get(i * round.size() / tones));
        }
        return bounds;
    }
}
