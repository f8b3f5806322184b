package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The way to the same page in the other language, and what pages say about their languages to machines.
@GroundswellTest
class LanguageSwitchTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    private PosterStage stage;
    private String path;

    @BeforeEach
    void setTheStage() {
        stage = new PosterStage(jdbc, "switch-" + UUID.randomUUID());
        vault.makeKeys(stage.campaign);
        stage.strike();
        path = "/c/" + stage.slug + "/may-day";
    }

    @Test
    void pageForOneAskerTakesItsQueryAlong() {
        assertThat(get("/mailbox?at=example.org")).bodyText().contains("href=\"/es/mailbox?at=example.org\"");
        assertThat(get("/es/mailbox?at=example.org")).bodyText().contains("href=\"/mailbox?at=example.org\"");
    }

    @Test
    void pageForEverybodyDoesNot() {
        assertThat(get(path + "?via=crane"))
                .bodyText()
                .contains("href=\"/es" + path + "\"")
                .doesNotContain("crane");
    }

    @Test
    void refusedFormLeadsToItsOwnPageInTheOtherLanguageWithItsQuery() {
        assertThat(web.post().uri(path + "?via=crane").param("email", "x").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"/es" + path + "?via=crane\"");
    }

    @Test
    void pageThatOnlyTakesAFormOpensTheFormWhenItIsAskedFor() {
        assertThat(get("/es/link/none/confirmation")).hasHeader(HttpHeaders.LOCATION, "/es/link/none");
        assertThat(get("/link/none/refusal")).hasHeader(HttpHeaders.LOCATION, "/link/none");
    }

    @Test
    void searchEnginesHearOfTheCampaignsLanguagesOnly() {
        assertThat(get(path))
                .bodyText()
                .contains("hreflang=\"es\" href=\"http", "rel=\"canonical\" href=\"http", path + "\"");
        jdbc.sql("update campaign set languages = '{en}' where id = :id")
                .param("id", stage.campaign)
                .update();
        var other = "/es/c/" + stage.slug;
        assertThat(get(other)).bodyText().doesNotContain("rel=\"alternate\"");
    }

    @Test
    void textWithoutATranslationSaysItsLanguage() {
        assertThat(get("/es" + path))
                .bodyText()
                .contains("Este texto por ahora está solo en inglés.", "<p class=\"ask-line\" lang=\"en\">");
        assertThat(get(path)).bodyText().doesNotContain("only in");
    }

    @Test
    void numbersReadTheSameInBothLanguages() {
        var action = jdbc.sql("select id from action where campaign_id = :c")
                .param("c", stage.campaign)
                .query(UUID.class)
                .single();
        stage.counted(action, 1240);
        assertThat(get("/es" + path)).bodyText().contains("Ya van 1,240 personas.");
        assertThat(get(path)).bodyText().contains("1,240 people are in.");
    }

    @Test
    void pictureAndAddressAreThereForThoseWhoPassItOn() {
        assertThat(get(path))
                .bodyText()
                .contains("property=\"og:url\" content=\"http", "property=\"og:image\" content=\"http", "/assets/");
        assertThat(get("/")).bodyText().contains("property=\"og:url\"", "og:title");
        assertThat(get("/your-data")).bodyText().contains("property=\"og:url\"", "rel=\"canonical\"");
    }

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).exchange();
    }
}
