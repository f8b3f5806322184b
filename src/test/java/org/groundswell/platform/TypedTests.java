package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-01",
                " 2026-5-1 ",
                "20260501",
                "5/1/2026",
                "05/01/2026",
                "5-1-2026",
                "May 1, 2026",
                "may 1 2026",
                "MAY 1st, 2026",
                "Friday, May 1, 2026",
                "1 de mayo de 2026",
                "1 de Mayo del 2026",
                "1 mayo 2026",
                "viernes 1 de mayo de 2026",
                "1º de mayo de 2026"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(Typed.day("day", typed)).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'Sept. 9, 2026',2026-09-09",
        "'ene 23 2026',2026-01-23",
        "12/3/2026,2026-12-03",
        "'3 dic. 2026',2026-12-03"
    })
    void monthsMayBeShortAndComeFirst(String typed, LocalDate day) {
        assertThat(Typed.day("day", typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "13/1/2026",
                "2/30/2026",
                "5/1",
                "May 2026",
                "ma 1 2026",
                "1999-12-31",
                "2200-01-01",
                "5/1-2026"
            })
    void whatIsNoDayIsRefusedBesideItsField(String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Typed.day("day", typed))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("platform.error.day"));
    }

    @Test
    void nothingTypedIsNoDay() {
        assertThat(Typed.day("day", "  ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"14:00,14:00", "2:00 pm,14:00", "2 p. m.,14:00", "2pm,14:00", "12:30 am,00:30", "9.15,09:15"})
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertThat(Typed.time("starts", typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "25:00", "14:75", "13 pm", "0 am", "14"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Typed.time("starts", typed));
    }
}
