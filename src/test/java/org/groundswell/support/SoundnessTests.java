package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check that every page goes through sees what it is for.
class SoundnessTests {

    private static final String SOUND = "<!DOCTYPE html><html lang=\"en\"><head><title>Today</title></head>"
            + "<body><h1 id=\"top\">Today</h1><p id=\"next\">May 1</p></body></html>";

    @Test
    void soundPagePasses() {
        assertThatCode(() -> Soundness.check(SOUND, "en", "/")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lang="en"           | lang="es"
            <title>Today        | <title>
            </h1>               | </h1><h1>Again</h1>
            id="next"           | id="top"
            May 1               | ??site.today_en??
            May 1               | ${day}
            <p id="next">       | <p th:text="#{site.day}">
            May 1               | <a href="">May 1</a>
            """)
    void brokenPageDoesNot(String sound, String broken) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Soundness.check(SOUND.replace(sound, broken), "en", "/"));
    }
}
