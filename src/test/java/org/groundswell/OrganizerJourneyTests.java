package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.Person;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.SmtpServer.Letter;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.groundswell.support.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An organizer, on a phone and at a desk: from five answers to a public action, and what people hear when it changes.
@JourneyTest
class OrganizerJourneyTests {

    private static final Duration UNDO = Duration.ofMinutes(11);
    private static final Pattern SHARE = Pattern.compile("/actions/([^/]+)/share");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ActionQueries actions;

    @Autowired
    Sending sending;

    @Autowired
    TestClock clock;

    private Stage stage;
    private CampaignView campaign;
    private UUID account;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        account = accounts.organizer(campaign.id());
    }

    @Test
    void makesAnActionPublicAndTellsPeopleOfChanges(Browser browser) {
        Person organizer = new Person(browser, View.PHONE.inTheDark());
        organizer.signsIn(accounts.mail(account), TestAccounts.PASSWORD);
        organizer.sees(organizer.say("home.today.title"), organizer.say("home.today.first"));
        answersFiveQuestions(organizer);
        showsItInPrivate(organizer, new Person(browser, View.PHONE));
        ActionView action = publishes(organizer);
        String supporter = "journey-%s@mail.example".formatted(Ids.random());
        stage.pledge(action, supporter);

        postsANotice(organizer, action, supporter);
        movesItAndThinksBetter(organizer, action, supporter);
        cancels(organizer, action, supporter);
        Person anybody = new Person(browser, View.PHONE.in("es"));
        anybody.opens("/c/%s/%s".formatted(campaign.slug(), action.slug()));
        anybody.sees("Llueve demasiado.", anybody.say("site.instead.cancelled.head"));
    }

    @Test
    void twoWhoWriteAtOnceBothSeeBothTexts(Browser browser) {
        ActionView action = stage.publish(campaign);
        Person first = new Person(browser, View.PHONE);
        first.signsIn(accounts.mail(account), TestAccounts.PASSWORD);
        Person second = new Person(browser, View.DESK);
        second.signsIn(accounts.mail(accounts.organizer(campaign.id())), TestAccounts.PASSWORD);
        first.opens(part(action, "texts"));
        second.opens(part(action, "texts"));

        first.types(first.say("action.form.ask.label"), "en", "Stop work, all of us.");
        first.presses(first.say("action.verb.save"));
        first.gets(200);
        second.types(second.say("action.form.ask.label"), "en", "Stop work at noon.");
        second.presses(second.say("action.verb.save"));

        second.gets(409);
        second.sees("Stop work, all of us.");
        assertThat(second.page().content()).contains("Stop work at noon.");
    }

    @Test
    void whatWasTypedOutlivesTheSession(Browser browser) {
        ActionView action = stage.publish(campaign);
        Person organizer = new Person(browser, View.PHONE.withoutScripts());
        organizer.signsIn(accounts.mail(account), TestAccounts.PASSWORD);
        organizer.opens(part(action, "exceptions"));
        organizer.types(organizer.say("action.form.exceptions.label"), "en", "Nurses on call.");
        organizer.page().context().clearCookies(new ClearCookiesOptions().setName("session"));
        organizer.presses(organizer.say("action.verb.save"));
        organizer.gets(200);
        organizer.sees(organizer.say("account.sign-in.kept"));

        organizer.types(organizer.say("account.field.email"), accounts.mail(account));
        organizer.types(organizer.say("account.field.password"), TestAccounts.PASSWORD);
        organizer.presses(organizer.say("account.sign-in.verb.kept"));
        organizer.sees(organizer.say("account.kept.title"));
        organizer.presses(organizer.say("account.kept.verb"));
        organizer.sees("Nurses on call.");
    }

    private void answersFiveQuestions(Person organizer) {
        organizer.follows(organizer.say("home.today.newAction"));
        organizer.presses(organizer.say("action.verb.see"));
        organizer.gets(422);
        organizer.isTold(organizer.say("action.error.kind"));
        organizer.isTold(organizer.say("action.error.name"));
        organizer.isTold(organizer.say("platform.error.day"));

        organizer.ticks(organizer.say("action.kind.strike"));
        organizer.types(organizer.say("action.form.name.label"), "en", "Everybody stops");
        organizer.types(organizer.say("action.form.name.label"), "es", "Paramos");
        organizer.types(organizer.say("action.form.day.label"), "some day");
        organizer.ticks(organizer.say("action.where.MANY_PLACES"));
        organizer.presses(organizer.say("action.verb.see"));
        organizer.gets(422);
        organizer.isTold(organizer.say("platform.error.day"));
        assertThat(organizer.typed(organizer.say("action.form.day.label"))).isEqualTo("some day");
        assertThat(organizer.page().content()).contains("Everybody stops", "Paramos");

        organizer.types(organizer.say("action.form.day.label"), "2026-05-01");
        organizer.presses(organizer.say("action.verb.see"));
        organizer.sees(organizer.say("site.preview"), "Everybody stops");
        organizer.follows(organizer.say("site.preview.back"));
        organizer.sees(organizer.say("action.starter.way.cannotStop"));
    }

    private static void showsItInPrivate(Person organizer, Person friend) {
        organizer.presses(organizer.say("action.preview.make"));
        friend.opens(organizer.typed(organizer.say("action.preview.link")));
        friend.sees(friend.say("site.preview"), "Everybody stops");
    }

    private ActionView publishes(Person organizer) {
        organizer.follows(organizer.say("action.verb.publish"));
        organizer.sees(organizer.say("action.publication.title"), organizer.say("action.check.contact.missing"));
        organizer.presses(organizer.say("action.verb.publishNow"));
        organizer.sees(organizer.say("action.share.title"));
        var slug = SHARE.matcher(organizer.page().url());
        assertThat(slug.find()).isTrue();
        assertThat(organizer.typed(organizer.say("component.share.text"))).contains("/a/");
        return actions.published(campaign.slug(), slug.group(1)).orElseThrow();
    }

    private void postsANotice(Person organizer, ActionView action, String supporter) {
        organizer.opens(part(action, ""));
        organizer.follows(organizer.say("action.verb.notice"));
        organizer.presses(organizer.say("action.verb.notice"));
        organizer.gets(422);
        organizer.isTold(organizer.say("action.error.text"));
        organizer.types(organizer.say("action.form.notice.label"), "en", "Bring water.");
        organizer.types(organizer.say("action.form.notice.label"), "es", "Traiga agua.");
        organizer.presses(organizer.say("action.verb.notice"));
        organizer.sees("Bring water.", organizer.say("action.verb.undo"));
        assertThat(lettersNow(supporter)).hasSize(1);

        clock.advance(UNDO);
        await().untilAsserted(() -> assertThat(lettersNow(supporter)).hasSize(2));
        assertThat(lettersNow(supporter).getLast().subject()).isEqualTo(organizer.say("pledge.mail.news.subject"));
    }

    private void movesItAndThinksBetter(Person organizer, ActionView action, String supporter) {
        organizer.opens(part(action, "schedule"));
        organizer.types(organizer.say("action.form.day.label"), "2026-05-02");
        organizer.presses(organizer.say("action.verb.move"));
        showsThePasswordAgain(organizer);
        organizer.sees("May 2", organizer.say("action.verb.undo"));
        organizer.presses(organizer.say("action.verb.undo"));
        organizer.sees(organizer.say("action.notice.undone"), "May 1");

        clock.advance(UNDO);
        assertThat(lettersNow(supporter)).as("what was undone is not mailed").hasSize(2);
    }

    private void cancels(Person organizer, ActionView action, String supporter) {
        organizer.opens(part(action, ""));
        organizer.follows(organizer.say("action.verb.cancelAsk"));
        organizer.types(organizer.say("action.form.reason.label"), "en", "Too much rain.");
        organizer.types(organizer.say("action.form.reason.label"), "es", "Llueve demasiado.");
        organizer.presses(organizer.say("action.verb.cancel"));
        showsThePasswordAgain(organizer);
        organizer.sees(organizer.say("action.state.cancelled"), "Too much rain.");

        clock.advance(UNDO);
        await().untilAsserted(() -> assertThat(lettersNow(supporter)).hasSize(3));
        assertThat(lettersNow(supporter).getLast().subject()).isEqualTo(organizer.say("pledge.mail.change.subject"));
    }

    private static void showsThePasswordAgain(Person organizer) {
        organizer.sees(organizer.say("account.step-up.title"));
        organizer.types(organizer.say("account.field.password"), TestAccounts.PASSWORD);
        organizer.presses(organizer.say("account.step-up.verb"));
        organizer.presses(organizer.say("account.kept.verb"));
    }

    private List<Letter> lettersNow(String address) {
        sending.sendDue();
        return SmtpServer.lettersTo(address);
    }

    private String part(ActionView action, String part) {
        return "/organize/%s/actions/%s".formatted(campaign.slug(), action.slug()) + (part.isEmpty() ? "" : "/" + part);
    }
}
