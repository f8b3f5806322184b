package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTests {

    private final Assets assets = new Assets();

    @Test
    void addressCarriesTheHashOfTheContent() {
        assertThat(assets.url("css/public.css")).matches("/assets/css/public\\.[0-9a-f]{12}\\.css");
        assertThat(assets.at(assets.url("css/public.css"))).isPresent();
    }

    @Test
    void unknownNameIsAMistakeAndUnknownAddressIsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> assets.url("css/nowhere.css"));
        assertThat(assets.at("/assets/css/public.000000000000.css")).isEmpty();
        assertThat(assets.at("/assets/../application.yaml")).isEmpty();
    }

    @Test
    void entryIsOneSheetWithEveryPartInItsLayer() {
        assertThat(text("css/public.css"))
                .doesNotContain("@import")
                .startsWith("@layer reset, tokens")
                .contains("@layer components {", "MIT License");
    }

    @Test
    void fontIsAskedForByItsHashedAddress() {
        assertThat(text("css/public.css")).contains("url(\"" + assets.url("fonts/archivo-black.woff2") + "\")");
    }

    @Test
    void sheetAndFontLeaveRoomForThePageInTwentyNineKilobytes() {
        int sheet =
                assets.at(assets.url("css/public.css")).orElseThrow().content().packedLength();
        int font = assets.at(assets.url("fonts/archivo-black.woff2"))
                .orElseThrow()
                .content()
                .plain()
                .length;

        assertThat(sheet).isLessThan(7_000);
        assertThat(font).isLessThan(21_000);
    }

    @Test
    void accentIsAnsweredWithoutBeingKeptAnywhere() {
        var address = assets.accent("#1f5c99", "#7fb2e5", "#2a6bb0");

        assertThat(new Assets().at(address)).isPresent();
        assertThat(new Assets().at(address.replace("1f5c99", "1f5c98"))).isEmpty();
    }

    @Test
    void accentThatIsNoColorIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> assets.accent("red", "#7fb2e5", "#2a6bb0"));
    }

    private String text(String name) {
        return new String(assets.at(assets.url(name)).orElseThrow().content().plain(), StandardCharsets.UTF_8);
    }
}
