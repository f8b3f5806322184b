package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.View;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Four cards to a sheet, whatever stands on them.
@JourneyTest
class PaperCardJourneyTests {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final String LONG =
            "No comprar nada en tiendas, gasolineras, restaurantes ni por internet durante todo "
                    + "el día, tampoco a crédito o en línea";
    private static final String SHORT = "Cerrar mi negocio";

    @Autowired
    JdbcClient jdbc;

    @Test
    void twelveWaysFitOrTheCardSaysHowManyMoreThereAre(Browser browser) {
        assertThat(printed(browser, 11, LONG, "Huelga")).contains("Y 8 formas más en la página");
        assertThat(printed(browser, 11, LONG.toUpperCase(java.util.Locale.ROOT), "HUELGA".repeat(12)))
                .contains("formas más en la página");
        assertThat(printed(browser, 11, LONG.substring(0, 60), "Huelga")).contains("formas más en la página");
        assertThat(printed(browser, 11, SHORT, "Huelga")).doesNotContain("más en la página");
        assertThat(printed(browser, 6, SHORT, "Huelga")).doesNotContain("más en la página");
        assertThat(printed(browser, 3, LONG.substring(0, 80), "Huelga")).doesNotContain("más en la página");
    }

    /// The first card's words; the sheet is one on both papers, and people who cannot stop work are on it.
    private String printed(Browser browser, int ways, String way, String name) {
        var stage = new PosterStage(jdbc, "paper-" + UUID.randomUUID());
        UUID action = stage.strike(name);
        stage.waysOf(action, ways, way);
        Page page = browser.at("/es" + stage.strikePath() + "/cards", View.DESK);
        for (String format : List.of("Letter", "A4")) {
            String pdf = new String(page.pdf(new Page.PdfOptions().setFormat(format)), StandardCharsets.ISO_8859_1);
            assertThat(SHEET.matcher(pdf).results()).as(format + " " + way).hasSize(1);
        }
        String card = page.locator(".card").first().innerText();
        assertThat(card).contains("No puedo dejar de trabajar ese día.", "Cuenten conmigo solo si");
        return card;
    }
}
