package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.Person;
import org.groundswell.support.Stage;
import org.groundswell.support.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Organizers, on a phone and at a desk: two who write at once, and a session that ends over a form.
@JourneyTest
class OrganizerJourneyTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

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

    private String part(ActionView action, String part) {
        return "/organize/%s/actions/%s".formatted(campaign.slug(), action.slug()) + (part.isEmpty() ? "" : "/" + part);
    }
}
