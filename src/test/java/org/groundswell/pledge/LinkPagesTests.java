package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.groundswell.count.Cells;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GroundswellTest
@Import(Ground.class)
class LinkPagesTests {

    @Autowired
    Ground ground;

    @Autowired
    LinkQueries links;

    @Autowired
    Pledging pledging;

    @Autowired
    Leaving leaving;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private TestAction action;
    private final String email = Ground.email();

    @BeforeEach
    void campaign() {
        action = ground.action();
    }

    @Test
    void openingTheLinkChangesNothingHoweverOften() throws Exception {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);
        String first = get(link).getContentAsString();
        assertThat(first)
                .contains("One more tap and you are counted")
                .contains("For Friday, May 1 you chose: strike from work.")
                .contains("<title>Your sign-up</title>");
        assertThat(get(link).getContentAsString()).isEqualTo(first);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
    }

    @Test
    void pagesBehindALinkAreKeptAndPassedOnByNobody() {
        ground.submit(action, email);
        var page = get("/link/" + ground.token(email));
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/link/unknown").getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void theButtonLeadsToThanksAndTheLinkThenToOnesOwnPage() throws Exception {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);
        var answer =
                post(link + "/confirmation", Map.of("ways", action.noShopping().toString(), "zip", "55401"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(ground.counted(action, Cells.way(action.noShopping()))).isEqualTo(1);
        assertThat(get(goal(answer)).getContentAsString())
                .contains("We will write when there is news.")
                .contains("Friday, May 1: No work, no school, no shopping. Read it and decide for yourself: http")
                .contains("/a/");
        assertThat(get(link).getContentAsString())
                .contains("You chose: not shop.")
                .contains("ZIP code 55401")
                .contains("@example.org")
                .doesNotContain(email);
    }

    @Test
    void badInputGetsASentenceAndKeepsWhatWasTyped() throws Exception {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);
        var unknownZip =
                post(link + "/confirmation", Map.of("ways", action.noShopping().toString(), "zip", "00000"));
        assertThat(unknownZip.getStatus()).isEqualTo(422);
        assertThat(unknownZip.getContentAsString())
                .contains("We do not know ZIP 00000. Check it, or leave it empty.")
                .contains("value=\"00000\"")
                .contains("For Friday, May 1 you chose: not shop.");
        var nothing = post(link + "/confirmation", Map.of("ways", "rubbish", "zip", "00000"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString())
                .contains("Tick at least one thing you will do.")
                .contains("We do not know ZIP 00000.")
                .doesNotContain("you chose: .");
        assertThat(post(link + "/confirmation", Map.of("zip", "x".repeat(5000))).getStatus())
                .isEqualTo(422);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
    }

    @Test
    void fieldsThatNoFormOfOursHasAreLeftOut() {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);

        for (String name : Set.of("ways[0]", "ways[x]", "ways[2000000000]", "class.module", "zip.x")) {
            assertThat(post(link + "/confirmation", Map.of(name, "x")).getStatus())
                    .as(name)
                    .isEqualTo(422);
        }
    }

    @Test
    void oneTapFromAMailProgramStopsMailWithoutABrowsersHeaders() {
        String token = ground.pledge(action, email);

        var answer = mvc.post()
                .uri("/link/" + token + "/stop")
                .param("List-Unsubscribe", "One-Click")
                .exchange();

        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(links.open(token).mailStopped()).isTrue();
    }

    @Test
    void browsersThatSendNoOriginFromAPrivatePageAreServedThereOnly() {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);

        assertThat(mvc.post()
                        .uri(link + "/confirmation")
                        .header("Origin", "null")
                        .param("ways", action.strike().toString()))
                .hasStatus(303);
        assertThat(mvc.post().uri("/link").header("Origin", "null").param("email", email))
                .hasStatus(303);
        assertThat(mvc.post().uri("/sign-in").header("Origin", "null")).hasStatus(403);
        assertThat(mvc.post().uri(action.path()).header("Origin", "null")).hasStatus(403);
        assertThat(mvc.post().uri(link + "/stop").header("Origin", "https://elsewhere.example"))
                .hasStatus(403);
    }

    @Test
    void aCancelledActionSaysSoAndCountsNobody() throws Exception {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);
        ground.cancel(action);
        var answer = post(link + "/confirmation", Map.of("ways", action.strike().toString()));
        assertThat(answer.getStatus()).isIn(404, 422);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
    }

    @Test
    void changingWithdrawingStoppingAndErasingWorkWithoutScripts() throws Exception {
        String link = "/link/" + ground.pledge(action, email);
        var changed = post(
                link + "/ways",
                Map.of(
                        "action",
                        action.id().toString(),
                        "ways",
                        action.noShopping().toString()));
        assertThat(changed.getStatus()).isEqualTo(303);
        assertThat(get(goal(changed)).getContentAsString())
                .contains("Saved. This is what you do now.")
                .contains("You chose: not shop.");
        var none = post(link + "/ways", Map.of("action", action.id().toString()));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Tick at least one thing you will do.");
        assertThat(post(link + "/stop", Map.of("List-Unsubscribe", "One-Click")).getStatus())
                .isEqualTo(303);
        assertThat(get(link).getContentAsString()).contains("You get no more mail from us");
        assertThat(get(link + "/withdrawal?action=" + action.id()).getContentAsString())
                .contains("Withdraw from Friday, May 1?");
        post(link + "/withdrawal", Map.of("action", action.id().toString()));
        assertThat(get(link).getContentAsString())
                .contains("You withdrew on Tuesday, February 24.", "Fill in the form once more.");
        assertThat(get(link + "/erasure").getContentAsString()).contains("Erase everything?");
        var erased = post(link + "/erasure", Map.of());
        assertThat(erased.getHeader("Location")).isEqualTo("/link/erased");
        assertThat(get("/link/erased").getStatus()).isEqualTo(200);
        assertThat(get(link).getStatus()).isEqualTo(404);
        assertThat(ground.counted(action, Cells.TOTAL)).isZero();
    }

    @Test
    void everyDeadLinkGivesTheSamePage() throws Exception {
        ground.submit(action, email);
        String expired = ground.token(email);
        String erased = ground.pledge(action, Ground.email());
        leaving.erase(erased);
        clock.advance(Duration.ofDays(4));
        String unknown = get("/link/" + "x".repeat(43)).getContentAsString();
        assertThat(unknown).contains("This link does not work any more.").contains("Ask for a new link");
        for (String dead : Set.of(expired, erased, "rubbish", "'or'1'='1")) {
            assertThat(withoutToken(get("/link/" + dead).getContentAsString())).isEqualTo(withoutToken(unknown));
        }
    }

    @Test
    void theLostLinkFormAnswersTheSameForEverybody() throws Exception {
        String pledged = Ground.email();
        ground.pledge(action, pledged);
        ground.submit(action, email);
        var unknown = answer(Ground.email());
        assertThat(answer(pledged)).isEqualTo(unknown);
        assertThat(answer(email)).isEqualTo(unknown);
        assertThat(answer(email)).as("over the limit").isEqualTo(unknown);
        assertThat(ground.letters(pledged)).hasSize(2);
        assertThat(ground.letters(pledged).getLast().text()).contains("This address is already registered");
        assertThat(ground.letters(email)).hasSize(2);
        assertThat(get("/link/" + ground.token(pledged)).getStatus()).isEqualTo(200);
        var bad = post("/link", Map.of("email", "ana"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("This address has no @.").contains("value=\"ana\"");
    }

    @Test
    void theCalendarEntryOnlySaysKeepFree() throws Exception {
        String link = "/link/" + ground.pledge(action, email);
        var file = get(link + "/day.ics?action=" + action.id());
        assertThat(file.getContentType()).startsWith("text/calendar");
        assertThat(file.getHeader("Content-Disposition")).contains("day.ics");
        assertThat(file.getContentAsString())
                .contains("DTSTART;VALUE=DATE:20260501\r\n")
                .contains("DTEND;VALUE=DATE:20260502\r\n")
                .contains("SUMMARY:Keep free\r\n")
                .doesNotContain(action.id().toString())
                .doesNotContainIgnoringCase("strike");
        assertThat(get("/es" + link + "/day.ics?action=" + action.id()).getContentAsString())
                .contains("SUMMARY:Día reservado");
    }

    @Test
    void spanishIsAnEqual() throws Exception {
        pledging.submit(action.id(), Set.of(action.strike()), false, email, Locale.of("es"));
        String link = "/es/link/" + ground.token(email);
        assertThat(get(link).getContentAsString())
                .contains("Para el viernes 1 de mayo usted eligió: hacer huelga en mi trabajo.")
                .contains("Cuenten conmigo");
        var answer = post(link + "/confirmation", Map.of("ways", action.strike().toString()));
        assertThat(answer.getHeader("Location")).startsWith("/es/link/");
        assertThat(get(goal(answer)).getContentAsString()).contains("Mándelo a tres personas");
    }

    private Map<String, Object> answer(String address) throws Exception {
        var response = post("/link", Map.of("email", address));
        Map<String, Object> all = new TreeMap<>();
        all.put("status", response.getStatus());
        all.put("body", response.getContentAsString());
        response.getHeaderNames().forEach(name -> all.put(name, response.getHeaders(name)));
        return all;
    }

    private static String withoutToken(String page) {
        return page.replaceAll("/link/[^\"]+\"", "/link/\"");
    }

    private static String goal(MockHttpServletResponse answer) {
        return java.util.Objects.requireNonNull(answer.getHeader("Location"));
    }

    private MockHttpServletResponse get(String path, Object... values) {
        return mvc.get().uri(path, values).exchange().getResponse();
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin");
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }
}
