package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Pages that a partner's link leads to, on the screen and on paper; and links that are nobody's.
@GroundswellTest
class PartnerLinkTests {

    private static final List<String> PAGES = List.of("", "/poster", "/cards");

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PageShelf shelf;

    @Autowired
    TestClock clock;

    private Stage stage;
    private CampaignView campaign;
    private ActionView action;
    private UUID partner;
    private String name;
    private String code;
    private String path;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        partner = stage.partner(campaign.id());
        name = context.getBean(PartnerQueries.class).byId(partner).orElseThrow().name();
        code = stage.linkCode(campaign.id(), partner);
        path = "/c/%s/%s".formatted(campaign.slug(), action.slug());
    }

    @Test
    void pageSaysWithWhomAndHandsTheCodeOn() {
        String linked = "/a/" + action.code() + "?s=" + code;
        assertThat(page(path + "?s=" + code))
                .contains(
                        "with " + name,
                        name + " sees how many came by its link, not who.",
                        name + " gets it only if you say yes on the next page.",
                        linked,
                        "href=\"/es" + path + "?s=" + code + "\"",
                        path + "/cards?s=" + code,
                        "action=\"#pledge\"")
                .containsPattern("rel=\"canonical\" href=\"[^\"?]*\"");
        assertThat(page("/es" + path + "?s=" + code)).contains("con " + name, "/es" + linked, "no quiénes");
        assertThat(page(path)).doesNotContain("with " + name, "not who", "?s=");
    }

    @Test
    void shortAddressHandsTheCodeOn() {
        assertThat(web.get().uri("/a/" + action.code() + "?s=" + code))
                .hasStatus(301)
                .hasHeader(HttpHeaders.LOCATION, path + "?s=" + code);
    }

    @Test
    void codeTypedInCapitalsIsTheSame() {
        assertThat(page(path + "?s=" + code.toUpperCase(Locale.ROOT))).contains("with " + name);
    }

    @Test
    void partnerThatIsNotNamedInPublicIsNotNamedHereAndStillCounts() {
        jdbc.sql("update participation set listed = false where partner_id = ?")
                .param(partner)
                .update();
        for (String page : PAGES) {
            assertThat(page(path + page + "?s=" + code)).as(page).doesNotContain(name);
        }
        assertThat(page(path + "?s=" + code))
                .contains("The group whose link brought you", "/a/" + action.code() + "?s=" + code);
        assertThat(submitted(path + "?s=" + code)).isEqualTo(partner);
    }

    @Test
    void codesThatAreNobodysLeadToThePageAsItIsAndFillNothing() {
        String elsewhere = elsewhere();
        jdbc.sql("update participation set state = 'LEFT' where partner_id = ?")
                .param(partner)
                .update();
        for (String page : PAGES) {
            String tag = String.valueOf(get(path + page).getResponse().getHeader(HttpHeaders.ETAG));
            for (String junk :
                    List.of("", "zzzzzz", code, elsewhere, "x".repeat(3_000), "%3Cb%3E", "a&s=b", code + "%20")) {
                assertThat(get(path + page + "?s=" + junk))
                        .as(page + " " + junk)
                        .hasStatusOk()
                        .hasHeader(HttpHeaders.ETAG, tag);
            }
            for (String junk : List.of("zzzzzz", code, elsewhere)) {
                assertThat(shelf.older("en" + path + page + "?s=" + junk)).isEmpty();
            }
        }
        for (String junk : List.of("zzzzzz", code, elsewhere, code + "0")) {
            assertThat(submitted(path + "?s=" + junk)).as(junk).isNull();
        }
    }

    @Test
    void formKeepsWhoBroughtThemAndSaysSoAgainWhenSomethingIsMissing() {
        assertThat(submitted(path + "?s=" + code)).isEqualTo(partner);
        assertThat(submitted(path)).isNull();

        var answer = web.post()
                .uri(path + "?s=" + code)
                .param("email", "ana@example.org")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("with " + name, "Tick at least one", "/es" + path + "?s=" + code);
    }

    @Test
    void cardsAreFourWithTheFormsWordsAndAskForNoName() {
        String cards = page(path + "/cards");
        assertThat(cards)
                .contains("Stay home from school", "13 or older", "/a/" + action.code())
                .doesNotContain("<form", "<input", "?s=", ">Name", "with " + name);
        assertThat(cards.split("Give this only to someone you know\\. Destroyed after typing\\.", -1))
                .hasSize(5);
        assertThat(page("/es" + path + "/cards"))
                .contains("Désela solo a alguien que conozca. Se destruye después de pasarla.", "13 años o más");
        assertThat(page(path + "/cards?s=" + code)).contains("with " + name, "?s=" + code);
        assertThat(page(path + "/poster?s=" + code)).contains("?s=" + code);
    }

    @Test
    void neitherCardsNorStripsForADayThatIsOver() {
        assertThat(page(path + "/poster")).contains("<ul class=\"strips\"");
        clock.set(Instant.parse("2026-05-03T12:00:00Z"));
        assertThat(page(path + "/cards")).contains("This day has passed.").doesNotContain("Destroyed after typing");
        assertThat(page(path + "/poster")).contains("This day has passed.").doesNotContain("strips");
    }

    @Test
    void waysOfStudentsSayHowOldOneMustBeWhereverTheyAreTicked() {
        assertThat(page(path)).containsPattern("Stay home from school</span><span class=\"hint\">13 or older");
        String token = stage.signUp(action, "p" + UUID.randomUUID() + "@example.org");
        assertThat(page("/link/" + token))
                .containsPattern("Stay home from school<span class=\"hint\">13 or older")
                .doesNotContainPattern("Strike from work<span class=\"hint\">");
    }

    private String elsewhere() {
        UUID other = stage.campaign().id();
        return stage.linkCode(other, stage.partner(other));
    }

    /// Sends the card, and finds who brought it.
    private @Nullable UUID submitted(String address) {
        String email = "p" + UUID.randomUUID() + "@example.org";
        jdbc.sql("delete from submission where action_id = ?")
                .param(action.id())
                .update();
        assertThat(web.post()
                        .uri(address)
                        .param("ways", action.ways().getFirst().id().toString())
                        .param("email", email)
                        .exchange())
                .hasStatus(303);
        return jdbc.sql("select source from submission where action_id = ?")
                .param(action.id())
                .query((row, number) -> Optional.ofNullable(row.getObject("source", UUID.class)))
                .single()
                .orElse(null);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(URI.create(address)).exchange();
    }

    private String page(String address) {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk();
        assertThat(body(answer)).doesNotContain("??");
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
