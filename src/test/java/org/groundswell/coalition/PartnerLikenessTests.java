package org.groundswell.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.groundswell.platform.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that a reader takes for each other, and such that nobody does.
class PartnerLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Paper Crane Tenants, paper crane  tenants!",
        "Paper Crane Tenants, Pаpеr Crаnе Tеnаnts",
        "Paper Crane Tenants, РАРЕR СRАNЕ ТЕNАNТS",
        "Paper Crane Tenants, Paper‑Crane Tenants",
        "Paper Crane Tenants, Páper Cräne Tenants",
        "Local 10, LocaI l0",
        "Blue Door Bakery, ВIuе Dооr Ваkеrу"
    })
    void looksTheSame(String one, String other) {
        assertThat(PartnerLikeness.looksLike(one, other)).isTrue();
        assertThat(PartnerLikeness.looksLike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Paper Crane Tenants, Paper Crane Tenors",
        "Local 10, Local 11",
        "Third Bell Students, Third Ball Students"
    })
    void looksDifferent(String one, String other) {
        assertThat(PartnerLikeness.looksLike(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paper\u200bCrane",
                "Paper\u202eenarC",
                "Pap\u00ader",
                "\u2066Paper Crane\u2069",
                "Paper\u0000Crane",
                "Paper\ufeffCrane"
            })
    void signsThatCannotBeSeenAreRefused(String name) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PartnerProfile.named(name).checked())
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("coalition.error.signs"));
    }
}
