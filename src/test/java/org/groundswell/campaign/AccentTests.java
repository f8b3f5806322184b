package org.groundswell.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever color an organizer chooses, what is shown can be read.
class AccentTests {

    private static final Tone PAPER = Tone.of("#fbf6ec");
    private static final Tone WHITE = Tone.of("#ffffff");
    private static final Tone DARK_PAPER = Tone.of("#15120f");
    private static final Tone DARK_SHEET = Tone.of("#211d19");

    static Stream<String> colors() {
        var random = new Random(20260501);
        return Stream.concat(
                Stream.of("#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#c8102e", "#808080"),
                Stream.generate(() -> "#%06x".formatted(random.nextInt(1 << 24)))
                        .limit(300));
    }

    @ParameterizedTest
    @MethodSource("colors")
    void nearestThatPassesPassesAndIsTheSameWhenItAlreadyDoes(String color) {
        String nearest = Accent.nearestThatPasses(color);

        assertThat(Accent.passes(nearest)).isTrue();
        assertThat(Tone.of(nearest).contrast(PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(Tone.of(nearest).contrast(WHITE)).isGreaterThanOrEqualTo(4.5);
        if (Accent.passes(color)) {
            assertThat(nearest).isEqualTo(color);
        }
    }

    @ParameterizedTest
    @MethodSource("colors")
    void twinsOfTheNightCanBeRead(String color) {
        Accent accent = Accent.of(Accent.nearestThatPasses(color));

        assertThat(Tone.of(accent.dark()).contrast(DARK_SHEET)).isGreaterThanOrEqualTo(4.5);
        assertThat(Tone.of(accent.darkField()).contrast(WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(Tone.of(accent.darkField()).contrast(DARK_PAPER)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void printersRedHasTheTwinsThatWereDrawn() {
        Accent red = Accent.of(Accent.PRINTERS_RED);

        assertThat(near(red.dark(), "#ff7b7f")).isTrue();
        assertThat(near(red.darkField(), "#d3203d")).isTrue();
    }

    @Test
    void contrastIsWhatTheStandardSays() {
        assertThat(Tone.of("#000000").contrast(WHITE)).isEqualTo(21);
        assertThat(Tone.of("#777777").contrast(WHITE)).isBetween(4.47, 4.49);
        assertThat(Accent.passes("#777777")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "c8102e"})
    void whatIsNoColorIsRefused(String text) {
        assertThatThrownBy(() -> Tone.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean near(String one, String other) {
        Tone a = Tone.of(one);
        Tone b = Tone.of(other);
        return Math.abs(a.red() - b.red()) + Math.abs(a.green() - b.green()) + Math.abs(a.blue() - b.blue()) < 16;
    }
}
