package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.count.Folding;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Dates;
import org.groundswell.platform.Ids;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.Person;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.SmtpServer.Letter;
import org.groundswell.support.Soundness;
import org.groundswell.support.Stage;
import org.groundswell.support.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody with an old phone, without scripts and without an account, from the campaign's page to being erased.
@JourneyTest
class SupporterJourneyTests {

    private static final String STRIKE = "action.starter.way.strike";
    private static final String SHOPPING = "action.starter.way.shopping";

    @Autowired
    ApplicationContext context;

    @Autowired
    Sending sending;

    @Autowired
    Folding folding;

    @Autowired
    Dates dates;

    @Autowired
    JdbcClient jdbc;

    private CampaignView campaign;
    private ActionView action;
    private String email;

    @BeforeEach
    void setTheStage() {
        Stage stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        email = "journey-%s@mail.example".formatted(Ids.random());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void pledgesAndSeesToItselfByOneLink(String language, Browser browser) {
        Person person = new Person(browser, View.PHONE.withoutScripts().in(language));
        comesToTheForm(person);
        getsItWrong(person);
        String link = signsUp(person);
        confirms(person, link);
        sendsItOn(person);
        changesTheirMind(person, link);
        erases(person, link);
    }

    @Test
    void signsUpTwiceAndLosesTheLink(Browser browser) {
        Person person = new Person(browser, View.PHONE.withoutScripts());
        comesToTheForm(person);
        confirms(person, signsUp(person));

        comesToTheForm(person);
        person.ticks(person.say(STRIKE));
        person.types(person.say("site.card.email"), email);
        person.presses(person.say("site.pledge.button"));
        person.sees(person.say("site.mailbox.notYet"));
        assertThat(letter().text()).contains("already registered");
        assertThat(counted()).isEqualTo(1);

        String known = asksForALink(person, email);
        String unknown = asksForALink(person, "nobody-%s@mail.example".formatted(Ids.random()));
        assertThat(known).isEqualTo(unknown);
    }

    @Test
    void isInOnlyIfEnoughOthersAreAndThenAnyway(Browser browser) {
        Person person =
                new Person(browser, View.PHONE.withoutScripts().inTheDark().in("es"));
        comesToTheForm(person);
        person.ticks(person.say(STRIKE));
        person.ticks(person.say("site.card.only-if"));
        person.types(person.say("site.card.email"), email);
        person.presses(person.say("site.pledge.button"));
        person.opens(letter().link("/link/").orElseThrow());
        person.sees(person.say("pledge.condition.question"));
        person.presses(person.say("pledge.button.verb"));
        person.gets(422);
        person.sees("1,000,000");
        person.ticks(person.say("pledge.condition.other"));
        person.types(person.say("pledge.condition.number"), "1,500");
        person.presses(person.say("pledge.button.verb"));
        assertThat(counted()).isZero();
        person.follows(person.say("pledge.own.link"));
        person.sees("1,500");
        person.presses(person.say("pledge.condition.anyway"));
        person.sees(person.say("pledge.own.done.counted"));
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void firstViewIsLightAndFitsTheNarrowestTelephone(Browser browser) {
        View narrowest = new View(320, 640, false, true, "en");
        for (String path : List.of("/c/" + campaign.slug(), "/c/" + campaign.slug() + "/" + action.slug())) {
            Page page = browser.window(narrowest);
            List<Request> asked = new ArrayList<>();
            page.onRequestFinished(asked::add);
            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(asked).as(path).hasSizeBetween(2, 8);
            assertThat(asked.stream()
                            .map(Request::sizes)
                            .mapToInt(SupporterJourneyTests::transferred)
                            .sum())
                    .as("bytes of the first view of %s", path)
                    .isBetween(10_000, 60_000);
            Soundness.check(page, "en");
        }
    }

    private static int transferred(Sizes sizes) {
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    private void comesToTheForm(Person person) {
        person.opens("/c/" + campaign.slug());
        person.sees(campaign.title().in(language(person)));
        person.follows(person.say("site.pledge.button"));
        person.sees(action.name().in(language(person)), person.say("site.card.head"), person.say("site.sees.public"));
    }

    private void getsItWrong(Person person) {
        person.presses(person.say("site.pledge.button"));
        person.gets(422);
        person.isTold(person.say("site.problem.ways"));
        person.isTold(person.say("platform.address.missing"));

        person.ticks(person.say(STRIKE));
        person.types(person.say("site.card.email"), "ana@gmial.com");
        person.presses(person.say("site.pledge.button"));
        person.gets(422);
        person.isTold(person.say("platform.address.suggestion", "ana@gmail.com"));
        assertThat(person.typed(person.say("site.card.email"))).isEqualTo("ana@gmial.com");
        assertThat(person.page().getByLabel(person.say(STRIKE)).first().isChecked())
                .as("what was ticked stays")
                .isTrue();
    }

    /// @return the link in the mail
    private String signsUp(Person person) {
        person.ticks(person.say(STRIKE));
        person.types(person.say("site.card.email"), email);
        person.presses(person.say("site.pledge.button"));
        person.gets(200);
        person.sees(person.say("site.mailbox.line").replace(".", ""), "@mail.example");

        Letter letter = letter();
        assertThat(letter.subject()).isEqualTo(person.say("pledge.mail.confirm.subject"));
        assertThat(letter.subject() + letter.sender() + letter.text())
                .as("what whoever reads the mailbox sees")
                .doesNotContainIgnoringCase(campaign.title().in(language(person)))
                .doesNotContainIgnoringCase(action.name().in(language(person)))
                .doesNotContainPattern("(?i)strike|walk-?out|union|pledge|huelga|paro|sindica|compromiso");
        assertThat(letter.text())
                .contains(
                        language(person).getLanguage().equals("es")
                                ? "English: the same link."
                                : "Español: el mismo enlace.");
        return letter.link("/link/").orElseThrow();
    }

    private void confirms(Person person, String link) {
        person.opens(link);
        person.sees(person.say("pledge.button.head"), person.say(STRIKE));
        assertThat(counted()).as("opening the link changes nothing").isZero();

        person.types(person.say("pledge.button.zip"), "00000");
        person.presses(person.say("pledge.button.verb"));
        person.gets(422);
        person.isTold(person.say("pledge.zip.unknown", "00000"));
        assertThat(counted()).isZero();

        person.types(person.say("pledge.button.zip"), "55401");
        person.presses(person.say("pledge.button.verb"));
        person.sees(person.say("pledge.thanks.head"), person.say("pledge.thanks.news"));
        assertThat(counted()).isEqualTo(1);
    }

    private void sendsItOn(Person person) {
        assertThat(person.typed(person.say("component.share.text")))
                .contains("/a/")
                .doesNotContainPattern("(?i)\\bI\\b|\\bme\\b|pledg|\\byo\\b|comprom|" + email);
        Page page = person.page();
        APIResponse day = page.request()
                .get(page.url().replaceAll("(https?://[^/]*).*", "$1")
                        + person.target(person.say("pledge.thanks.calendar")));
        assertThat(day.headers().get("content-disposition")).contains("day.ics");
        assertThat(day.text())
                .contains("DTSTART;VALUE=DATE:20260501", "SUMMARY:" + person.say("pledge.thanks.calendar.entry"))
                .doesNotContainIgnoringCase(action.name().in(language(person)));
    }

    private void changesTheirMind(Person person, String link) {
        person.opens(link);
        person.sees(person.say("pledge.own.head"), "55401");
        person.follows(person.say("pledge.own.change"));
        person.ticks(person.say(SHOPPING));
        person.unticks(person.say(STRIKE));
        person.presses(person.say("pledge.own.save"));
        person.sees(person.say("pledge.own.done.changed"), person.say("pledge.own.chosen", person.say(SHOPPING)));

        person.follows(person.say("pledge.own.withdraw"));
        person.sees(person.say("pledge.withdrawal.head", dates.day(action.day(), language(person))));
        person.presses(person.say("pledge.own.withdraw"));
        person.sees(person.say("pledge.own.done.withdrawn"));
        assertThat(counted()).isZero();

        comesToTheForm(person);
        String again = signsUp(person);
        person.opens(again);
        person.presses(person.say("pledge.button.verb"));
        person.sees(person.say("pledge.thanks.head"));
        assertThat(counted()).isEqualTo(1);

        person.follows(person.say("pledge.own.mail.stop"));
        person.presses(person.say("pledge.own.mail.stop"));
        person.sees(person.say("pledge.own.done.stopped"), person.say("pledge.own.mail.stopped"));
    }

    private void erases(Person person, String link) {
        person.opens(link);
        person.follows(person.say("pledge.own.erase"));
        person.sees(person.say("pledge.erasure.head"));
        person.presses(person.say("pledge.own.erase"));
        person.sees(person.say("pledge.erased.head"));
        assertThat(counted()).isZero();

        person.opens(link);
        person.sees(person.say("pledge.gone.head"), person.say("pledge.gone.again"));
    }

    private String asksForALink(Person person, String address) {
        person.opens("/link");
        person.types(person.say("pledge.lost.email"), address);
        person.presses(person.say("pledge.lost.verb"));
        person.gets(200);
        person.sees(person.say("pledge.asked.head"));
        return person.page().url() + person.page().content();
    }

    private Letter letter() {
        sending.sendDue();
        return SmtpServer.lastLetterTo(email);
    }

    /// The people in the action's total.
    private int counted() {
        folding.fold();
        return jdbc.sql("select coalesce(sum(exact), 0) from count_cell where action_id = :action and cell = 'total'")
                .param("action", action.id())
                .query(Integer.class)
                .single();
    }

    private static Locale language(Person person) {
        return Locale.of(person.language());
    }
}
