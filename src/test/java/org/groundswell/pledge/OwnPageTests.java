package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Cells;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a mail leads to says what the mail was about.
@GroundswellTest
@Import(Ground.class)
class OwnPageTests {

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    LinkQueries links;

    @Autowired
    JdbcClient jdbc;

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
    void newsStandsOnThePageInThePublicPagesWordsNewestFirst() throws Exception {
        String token = ground.pledge(action, email);
        notice("NOTE", "Bring water.", 1);
        notice("CHANGED", "New: the place was the park, now the hall.", 2);

        String page = get("/link/" + token).getContentAsString();

        assertThat(page).contains("Posted").contains("Older notices");
        assertThat(page.indexOf("now the hall")).isBetween(1, page.indexOf("Bring water."));
    }

    @Test
    void whoPledgedForAnotherDayIsAskedAndStaysInWhateverTheySay() throws Exception {
        String token = ground.pledge(action, email);
        move(LocalDate.of(2026, 5, 8));
        String page = get("/link/" + token).getContentAsString();
        assertThat(page)
                .contains("You pledged for Friday, May 1. The day is now Friday, May 8.")
                .contains("Yes, the new day")
                .contains("I must withdraw")
                .contains("If you do not answer, nothing changes.");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);

        var stale = post("/link/" + token + "/day", fields("day", "2026-05-07"));
        assertThat(stale.getStatus()).isEqualTo(303);
        assertThat(get("/link/" + token).getContentAsString())
                .as("another day by now")
                .contains("Yes, the new day");

        var yes = post("/link/" + token + "/day", fields("day", "2026-05-08"));
        assertThat(get(String.valueOf(yes.getHeader("Location"))).getContentAsString())
                .contains("Saved. You are in on the new day.")
                .doesNotContain("You pledged for");
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
        assertThat(post("/link/" + token + "/day", fields("day", "rubbish")).getStatus())
                .isEqualTo(303);
    }

    @Test
    void whoPledgedAfterTheMoveIsAskedNothing() throws Exception {
        jdbc.sql("""
                insert into action_notice (id, action_id, kind, text, posted_at, mail_not_before, before)
                values (?, ?, 'MOVED', '{"en":"New: the day was Friday, April 24, now Friday, May 1."}', ?, ?,
                    '{"day":"2026-04-24"}')
                """)
                .params(
                        UUID.randomUUID(),
                        action.id(),
                        clock.instant().atOffset(java.time.ZoneOffset.UTC),
                        clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();

        String token = ground.pledge(action, email);

        assertThat(get("/link/" + token).getContentAsString())
                .contains("now Friday, May 1.")
                .doesNotContain("You pledged for");
    }

    @Test
    void aSignUpThatCameTooLateSaysSoAndCanBeErasedAndStopped() throws Exception {
        ground.submit(action, email);
        String link = "/link/" + ground.token(email);
        ground.cancel(action);

        assertThat(get(link).getStatus()).isEqualTo(200);
        assertThat(get(link).getContentAsString())
                .contains("This action was cancelled before you pressed the button. You were not counted.")
                .contains("Erase everything");
        var late = post(link + "/confirmation", Map.of("ways", action.strike().toString()));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("This action was cancelled");
        assertThat(post(link + "/stop", Map.of()).getStatus()).isEqualTo(303);
        assertThat(post(link + "/erasure", Map.of()).getStatus()).isEqualTo(303);
        assertThat(get(link).getStatus()).isEqualTo(404);
        assertThat(ground.rows("person", action.campaignId())).isZero();
    }

    @Test
    void aPassedDayIsTheSame() throws Exception {
        TestAction soon = ground.action(ground.campaign(), LocalDate.of(2026, 2, 25));
        ground.submit(soon, email);
        String link = "/link/" + ground.token(email);
        clock.advance(Duration.ofDays(2));

        assertThat(get(link).getContentAsString())
                .contains("This day passed before you pressed the button. You were not counted.");
        assertThat(post(link + "/refusal", Map.of()).getStatus()).isEqualTo(303);
        assertThat(ground.rows("person", soon.campaignId())).isZero();
    }

    @Test
    void theFormSentAgainReplacesNothingUnlessItsOwnerSaysSo() throws Exception {
        ground.pledge(action, email);
        pledging.submit(action.id(), Set.of(action.noShopping()), false, email, Locale.ENGLISH);
        String link = "/link/" + ground.token(email);

        String page = get(link).getContentAsString();
        assertThat(page)
                .contains("Your page")
                .contains("You chose: strike from work.")
                .contains("This address already has a pledge for this day.")
                .contains("It was typed again, with: not shop.")
                .doesNotContain("One more tap");
        post(link + "/again/removal", Map.of("action", action.id().toString()));
        assertThat(get(link).getContentAsString())
                .as("left as it is")
                .contains("You chose: strike from work.")
                .doesNotContain("already has a pledge");

        clock.advance(Duration.ofDays(2));
        pledging.submit(action.id(), Set.of(action.noShopping()), false, email, Locale.ENGLISH);
        post(link + "/confirmation", Map.of("ways", action.noShopping().toString()));
        assertThat(get(link).getContentAsString())
                .contains("You chose: not shop.")
                .doesNotContain("already has a pledge");
        assertThat(ground.counted(action, Cells.way(action.strike()))).isZero();
        assertThat(ground.counted(action, Cells.TOTAL)).isEqualTo(1);
    }

    @Test
    void theButtonPageSaysWhatItReplacesAndUntilWhenItIsKept() throws Exception {
        ground.pledge(action, email);
        pledging.submit(action.id(), Set.of(action.noShopping()), false, email, Locale.ENGLISH);
        ground.submit(ground.action(action.campaignId(), Ground.MAY_DAY.plusDays(10)), email);

        assertThat(get("/link/" + ground.token(email)).getContentAsString())
                .contains("One more tap and you are counted")
                .contains("This address already has a pledge for this day.")
                .contains("Erased on Wednesday, June 10, 2026, or any day you ask.");
    }

    @Test
    void theCopyHoldsEverythingOfThatPersonAndItsNameSaysNothing() {
        String token = ground.pledge(action, email);
        ground.pledge(action, Ground.email());
        ground.submit(ground.action(action.campaignId(), Ground.MAY_DAY.plusDays(10)), email);

        assertThat(mvc.get().uri("/link/" + token + "/page.json"))
                .hasStatus(200)
                .hasHeader("Content-Disposition", "attachment; filename=\"page.json\"")
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .hasPathSatisfying("$.email", held -> held.assertThat().isEqualTo(email))
                .hasPathSatisfying(
                        "$.pledges[0].action", name -> name.assertThat().isEqualTo("Mass strike day"))
                .hasPathSatisfying(
                        "$.pledges[0].ways[0]", way -> way.assertThat().isEqualTo("Strike from work"))
                .hasPathSatisfying("$.pledges.length()", all -> all.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.notConfirmed.length()", all -> all.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.links.length()", all -> all.assertThat().isEqualTo(2));
    }

    private Map<String, String> fields(String name, String value) {
        return Map.of("action", action.id().toString(), name, value);
    }

    private void move(LocalDate day) {
        jdbc.sql("update action set day = ? where id = ?")
                .params(day, action.id())
                .update();
    }

    private void notice(String kind, String words, int minutes) {
        var at = clock.instant().plus(Duration.ofMinutes(minutes)).atOffset(java.time.ZoneOffset.UTC);
        jdbc.sql("""
                insert into action_notice (id, action_id, kind, text, posted_at, mail_not_before)
                values (?, ?, ?, jsonb_build_object('en', ?::text), ?, ?)
                """)
                .params(UUID.randomUUID(), action.id(), kind, words, at, at)
                .update();
    }

    private MockHttpServletResponse get(String path) {
        return mvc.get().uri(path).exchange().getResponse();
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin");
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }
}
