package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.geo.States;
import org.groundswell.site.StateMap.Shape;
import org.groundswell.site.StateMap.Tone;
import org.junit.jupiter.api.Test;

class StateMapTests {

    private final States states = new States();

    @Test
    void tonesBeginAtRoundNumbersThatFitTheHighest() {
        assertThat(StateMap.bounds(10)).containsExactly(10);
        assertThat(StateMap.bounds(25)).containsExactly(10, 25);
        assertThat(StateMap.bounds(140)).containsExactly(10, 25, 50, 100);
        assertThat(StateMap.bounds(310)).containsExactly(10, 25, 50, 100);
        assertThat(StateMap.bounds(9_000)).containsExactly(10, 50, 250, 1_000);
        assertThat(StateMap.bounds(1_000_000)).hasSize(4).startsWith(10).isSorted();
    }

    @Test
    void everyStateStandsInTheToneOfItsNumber() {
        StateMap map = StateMap.of(Map.of("MN", 140, "WI", 10, "IL", 45, "AE", 15), states, Locale.of("es"));

        assertThat(map.tones()).extracting(Tone::from).containsExactly(0, 10, 25, 50, 100);
        assertThat(map.tones()).extracting(Tone::to).containsExactly(9, 24, 49, 99, null);
        assertThat(named(map, 1)).containsExactly("Wisconsin");
        assertThat(named(map, 2)).containsExactly("Illinois");
        assertThat(named(map, 3)).isEmpty();
        assertThat(named(map, 4)).containsExactly("Minnesota");
        assertThat(named(map, 0)).hasSize(states.shapes().size() - 3).contains("Nueva York");
        assertThat(map.tones().getFirst().shapes()).extracting(Shape::people).containsOnlyNulls();
    }

    private static List<String> named(StateMap map, int tone) {
        return map.tones().get(tone).shapes().stream().map(Shape::name).toList();
    }
}
