package org.groundswell.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.groundswell.count.Cells;
import org.groundswell.count.Condition.Scope;
import org.groundswell.count.CountQueries;
import org.groundswell.count.Folding;
import org.groundswell.count.Publishing;
import org.groundswell.geo.Zips;
import org.groundswell.pledge.Ground.TestAction;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// "Only if enough others in my state, in my county, are in": asked with a ZIP, and told by that place's published
/// number.
@GroundswellTest
@Import(Ground.class)
class ConditionPlaceTests {

    @Autowired
    Ground ground;

    @Autowired
    Pledging pledging;

    @Autowired
    ConditionTelling telling;

    @Autowired
    CountQueries counts;

    @Autowired
    Folding folding;

    @Autowired
    Publishing publishing;

    @Autowired
    Recounting recounting;

    @Autowired
    Zips zips;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private final String email = Ground.email();
    private TestAction action;
    /// Of what others left behind.
    private int drift;

    @BeforeEach
    void campaign() {
        action = ground.action();
        drift = recounting.drift();
    }

    @ParameterizedTest
    @EnumSource(value = Scope.class, names = "EVERYWHERE", mode = EnumSource.Mode.EXCLUDE)
    void aPlaceNeedsAZipAndSaysSoBesideTheField(Scope place) {
        String link = signUp();
        assertThat(page(link)).contains("Where?", "In my county", "Needed if you chose your state or county.");

        var refused = press(link, place, "15", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("id=\"zip-error\"", "Enter your ZIP code, or choose &quot;everywhere&quot;.")
                .contains("value=\"" + place + "\" checked=\"checked\"", "value=\"15\"");
        assertThat(ground.rows("pledge", action.campaignId())).isZero();

        assertThat(press(link, place, "15", "55401").getStatus()).isEqualTo(303);
        String near = place == Scope.STATE ? "your state" : "your county";
        assertThat(page(link)).contains("You are in as soon as 15 people in " + near + " are.");
        assertThat(words(page(link + "/thanks"))).contains("15 people in " + near + " are.");
        assertThat(ground.counted(action, Cells.WAITING)).isEqualTo(1);
    }

    @Test
    void itIsOnByTheNumberOfThatPlaceAndNoOther() {
        String link = signUp();
        assertThat(press(link, Scope.STATE, "15", "55401").getStatus()).isEqualTo(303);
        crowd(30, "");
        publish();
        telling.tellSome();
        assertThat(told()).as("thirty, and none of them there").isZero();
        assertThat(page(link + "/thanks"))
                .contains("We will write when there is news.")
                .doesNotContain("so far");

        crowd(20, "55407");
        publish();
        assertThat(counts.published(action.id()).states()).containsEntry("MN", 20);
        telling.tellSome();
        telling.tellSome();
        assertThat(told()).isEqualTo(1);
        assertThat(page(link))
                .contains("You said: only if 15 people in your state are in by Friday, May 1.")
                .contains("It is on: 20 people in your state are in, and so are you.");
        assertThat(page(link + "/thanks")).contains("About 20 so far in your state.");
    }

    @Test
    void thePlaceIsChangedOnTheirPageAndIsNewsOfItsOwn() {
        String link = "/link/" + ground.pledge(action, email);
        crowd(30, "");
        crowd(20, "55407");
        publish();
        String form = link + "/condition?action=" + action.id();
        assertThat(page(form)).contains("Where?", "ZIP code (optional)");
        var refused = send(form, "minimum", "other", "other", "15", "where", "STATE");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Enter your ZIP code, or choose");

        assertThat(send(form, "minimum", "other", "other", "15", "where", "STATE", "zip", "94110")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(link)).contains("You are in as soon as 15 people in your state are.", "ZIP code 94110");
        assertThat(page(form)).contains("value=\"STATE\" checked=\"checked\"").doesNotContain("ZIP code (optional)");
        telling.tellSome();
        assertThat(told()).isZero();

        assertThat(send(link + "/zip?action=" + action.id(), "zip", "").getStatus())
                .as("the condition needs it")
                .isEqualTo(422);
        assertThat(send(link + "/zip?action=" + action.id(), "zip", "55401").getStatus())
                .isEqualTo(303);
        assertThat(page(link)).contains("It is on: 20 people in your state are in, and so are you.");
        telling.tellSome();
        assertThat(told()).as("they read it").isZero();

        assertThat(send(link + "/zip?action=" + action.id(), "zip", "94110").getStatus())
                .isEqualTo(303);
        crowd(20, "94110");
        publish();
        telling.tellSome();
        assertThat(told()).as("another place is another number").isEqualTo(1);
        assertThat(recounting.drift()).isEqualTo(drift);
    }

    @Test
    void mailOfTheArmyHasAStateAndNoCounty() {
        String link = signUp();
        assertThat(text(press(link, Scope.COUNTY, "15", "09001"))).contains("We know no county for this ZIP code.");
        assertThat(press(link, Scope.STATE, "15", "09001").getStatus()).isEqualTo(303);
    }

    @Test
    void onTheDayWeDoNotSayWhatNobodyIsShown() {
        String link = signUp();
        assertThat(press(link, Scope.COUNTY, "15", "55401").getStatus()).isEqualTo(303);
        clock.advance(Duration.between(
                clock.instant(), LocalDate.of(2026, 5, 1).atTime(18, 0).toInstant(java.time.ZoneOffset.UTC)));
        telling.tellSome();

        assertThat(told()).isEqualTo(1);
        assertThat(page(link))
                .contains("We show no number for your county, so we cannot tell you that 15 are in.")
                .contains("I will do it anyway")
                .doesNotContain("We were not");
    }

    private String signUp() {
        pledging.submit(action.id(), Set.of(action.strike()), true, email, Locale.ENGLISH);
        return "/link/" + ground.token(email);
    }

    private void crowd(int people, String zip) {
        for (int person = 0; person < people; person++) {
            String one = Ground.email();
            ground.submit(action, one);
            pledging.confirm(
                    ground.token(one), new ButtonAnswer(null, zips.find(zip).orElse(null), null));
        }
    }

    private void publish() {
        clock.advance(Duration.ofMinutes(15));
        folding.fold();
        publishing.publish();
    }

    private long told() {
        return ground.letters(email).stream()
                .filter(letter -> letter.subject().equals("News about your sign-up"))
                .count();
    }

    private MockHttpServletResponse press(String link, Scope place, String number, String zip) {
        return send(
                link + "/confirmation",
                "ways",
                action.strike().toString(),
                "minimum",
                "other",
                "other",
                number,
                "where",
                place.name(),
                "zip",
                zip);
    }

    private MockHttpServletResponse send(String path, String... fields) {
        var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin");
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return request.exchange().getResponse();
    }

    private String page(String path) {
        return text(mvc.get().uri(path).exchange().getResponse());
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " ");
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
