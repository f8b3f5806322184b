package org.groundswell.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatesTests {

    /// Military mail is no place, and the Marshall Islands, a country of their own, are in no map of the source.
    private static final Set<String> WITHOUT_SHAPE = Set.of("AA", "AE", "AP", "MH");

    private final States states = new States();

    @Test
    void everyStateOfAZipHasANameInBothLanguages() {
        assertThat(states.letters()).isEqualTo(statesOfZips());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
            Set<String> names = states.letters().stream()
                    .map(letters -> states.name(letters, locale))
                    .collect(Collectors.toSet());
            assertThat(names).as(locale.getLanguage()).hasSameSizeAs(states.letters());
            assertThat(names).allMatch(name -> name.length() > 3);
        }
        assertThat(states.name("NM", Locale.ENGLISH)).isEqualTo("New Mexico");
        assertThat(states.name("NM", Locale.of("es"))).isEqualTo("Nuevo México");
        assertThat(states.name("XX", Locale.ENGLISH)).isEqualTo("XX");
    }

    @Test
    void everyStateOfAZipHasAShapeButThese() {
        Set<String> expected = statesOfZips();
        expected.removeAll(WITHOUT_SHAPE);

        assertThat(states.shapes().keySet()).isEqualTo(expected);
    }

    @Test
    void shapesLieOnTheMapAndAreSmall() {
        assertThat(states.shapes())
                .allSatisfy((letters, path) -> assertThat(corners(path))
                        .as(letters)
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allMatch(at -> at[0] >= 0 && at[0] <= States.WIDTH && at[1] >= 0 && at[1] <= States.HEIGHT));
        assertThat(states.shapes().values().stream().mapToInt(String::length).sum())
                .isLessThan(25_000);
    }

    /// Simplified one shape after another, they would gape. Where no sea is, each corner is somebody else's too.
    @Test
    void neighborsShareTheCornersOfTheirBorder() {
        for (String inland : List.of("AR", "CO", "IA", "KS", "KY", "MO", "NE", "NV", "OK", "TN", "UT", "WV", "WY")) {
            Set<String> others = states.shapes().keySet().stream()
                    .filter(letters -> !letters.equals(inland))
                    .flatMap(letters -> named(letters).stream())
                    .collect(Collectors.toSet());
            assertThat(others).as("corners around " + inland).containsAll(named(inland));
        }
    }

    private Set<String> named(String letters) {
        return corners(states.shapes().getOrDefault(letters, "")).stream()
                .map(Arrays::toString)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Where a path of `M x y l dx dy …z` comes to.
    private static List<int[]> corners(String path) {
        return Arrays.stream(path.split("z"))
                .flatMap(ring -> {
                    int[] steps = Arrays.stream(ring.replaceAll("[Ml]", " ")
                                    .replace("-", " -")
                                    .strip()
                                    .split(" +"))
                            .mapToInt(Integer::parseInt)
                            .toArray();
                    int[] at = new int[2];
                    return IntStream.range(0, steps.length / 2).mapToObj(i -> {
                        at[0] += steps[2 * i];
                        at[1] += steps[2 * i + 1];
                        return at.clone();
                    });
                })
                .toList();
    }

    private static Set<String> statesOfZips() {
        ZipTable zips = ZipTable.load();
        return IntStream.range(0, zips.size())
                .mapToObj(i -> zips.at(i).state())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
