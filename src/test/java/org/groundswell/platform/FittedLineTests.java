package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittedLineTests {

    private static final Locale ES = Locale.of("es");
    private final FittedLines lines = new FittedLines();

    @ParameterizedTest
    @CsvSource({
        "0.105, FRIDAY · 2026, 34, 125",
        "0.105, VIERNES · 2026, 34, 113",
        "0.36, MAY 1, 117, 77",
        "0.36, 1 DE MAYO, 80, 62",
        "0.36, 15 DE FEBRERO, 58, 62",
        "0.125, MASS STRIKE DAY, 41, 74",
        "0.125, HUELGA MASIVA, 41, 83",
        "0.07, NO WORK · NO SCHOOL · NO SHOPPING, 23, 62",
        "0.07, SIN TRABAJO · SIN ESCUELA · SIN COMPRAS, 20, 62"
    })
    void linesComeOutAsTheyWereDrawnOnA328PixelMeasure(double target, String text, int pixels, int width) {
        var line = FittedLine.set(text, target, Locale.ENGLISH);

        assertThat(line.size() * 3.28).isCloseTo(pixels, within(3.0));
        assertThat((double) line.width()).isCloseTo(width, within(6.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAY 1",
                "Sábado · 2026",
                "28 de marzo",
                "No Kings",
                "Asamblea de trabajadoras y trabajadores",
                "September 30",
                "WALK OUT",
                "Día de huelga",
                "¿Y usted?"
            })
    void everyLineFillsItsColumnWithinOneHundredth(String text) {
        for (double target : List.of(.36, .125, .105, .07)) {
            assertThat(FittedLine.set(text, target, ES).fill(ES)).as(text).isCloseTo(99.2, within(1.0));
        }
    }

    @Test
    void smallLettersAreMeasuredAsTheCapitalsTheyBecome() {
        var small = FittedLine.set("may 1", .36, Locale.ENGLISH);
        var capital = FittedLine.set("MAY 1", .36, Locale.ENGLISH);

        assertThat(small.classes()).isEqualTo(capital.classes());
    }

    @Test
    void aShortNameStaysOnOneLine() {
        assertThat(lines.name("Mass strike day", Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void aLongNameBreaksAtTheSpaceNearestItsMiddle() {
        assertThat(lines.name("Workers' Assembly for Peace", Locale.ENGLISH))
                .extracting(FittedLine::text)
                .containsExactly("Workers' Assembly", "for Peace");
    }

    @Test
    void aNameNeverTakesMoreThanThreeLines() {
        var name = "Statewide assembly of workers, tenants, students and everyone who keeps the lights on";

        assertThat(lines.name(name, Locale.ENGLISH)).hasSize(3);
    }

    @Test
    void aWordThatCannotBreakStaysWhole() {
        assertThat(lines.name("Donaudampfschifffahrtsgesellschaft", Locale.ENGLISH))
                .hasSize(1);
    }

    @Test
    void stylesheetHasTheScaleThatLinesAreSetOn() throws IOException {
        String sheet;
        try (var stream = FittedLine.class.getResourceAsStream("/static/css/base/fit-scale.css")) {
            sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int step = 0; step < FittedLine.STEPS; step++) {
            var size = BigDecimal.valueOf(FittedLine.size(step))
                    .stripTrailingZeros()
                    .toPlainString();
            assertThat(sheet).contains(".s-" + step + "{--s:" + size + "}");
        }
        for (int width = FittedLine.NARROWEST; width <= FittedLine.WIDEST; width++) {
            assertThat(sheet).contains(".w-" + width + "{--w:" + width + "%}");
        }
    }
}
