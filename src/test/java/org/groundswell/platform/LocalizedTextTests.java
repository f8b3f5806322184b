package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    private static final Locale SPANISH = Locale.of("es");
    private static final Locale FRENCH = Locale.FRENCH;

    @Test
    void missingLanguageIsReadInTheCampaignsFirstOne() {
        var text = LocalizedText.of("Everybody out", "Todo el mundo").preferring(List.of(SPANISH, Locale.ENGLISH));

        assertThat(text.in(FRENCH)).isEqualTo("Todo el mundo");
        assertThat(text.languageOf(FRENCH)).isEqualTo("es");
        assertThat(text.standsIn(FRENCH)).isTrue();
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Everybody out");
        assertThat(text.standsIn(Locale.ENGLISH)).isFalse();
    }

    @Test
    void firstLanguageWithoutWordsLeavesItToTheNext() {
        var text = LocalizedText.of("Everybody out").preferring(List.of(SPANISH, Locale.ENGLISH));

        assertThat(text.in(SPANISH)).isEqualTo("Everybody out");
        assertThat(text.languageOf(SPANISH)).isEqualTo("en");
    }

    @Test
    void orderIsNoPartOfWhatItSays() {
        var text = LocalizedText.of("Everybody out", "Todo el mundo");

        assertThat(text.preferring(List.of(SPANISH))).isEqualTo(text);
        assertThat(LocalizedText.EMPTY.in(SPANISH)).isEmpty();
        assertThat(LocalizedText.EMPTY.standsIn(SPANISH)).isFalse();
    }
}
