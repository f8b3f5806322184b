package org.groundswell.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.groundswell.account.TestAccounts;
import org.groundswell.mail.Sending;
import org.groundswell.outreach.MessageStage.Supporter;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.Person;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.TestClock;
import org.groundswell.support.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An organizer writes to everyone who pledged, on a phone without scripts: what they see, and what a supporter does.
@JourneyTest
class OutreachJourneyTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Delivering delivering;

    @Autowired
    Sending sending;

    @Autowired
    TestClock clock;

    private MessageStage stage;
    private String address;

    @BeforeEach
    void setTheStage() {
        stage = new MessageStage(context);
        address = accounts.mail(stage.account);
    }

    @AfterEach
    void leaveNothingDue() {
        stage.endEverything();
    }

    @Test
    void fromTheFirstWordToTheSupportersPage(Browser browser) {
        stage.pledge(Locale.ENGLISH, 11);
        Supporter supporter = stage.pledge(MessageStage.SPANISH);
        Person organizer = new Person(browser, View.PHONE.withoutScripts());
        organizer.signsIn(address, TestAccounts.PASSWORD);
        writes(organizer);
        triesItOut(organizer);
        addsSpanish(organizer);
        sends(organizer);
        clock.advance(Message.TO_UNDO);
        while (delivering.takeTurn(600)) {
            clock.advance(Duration.ofMinutes(1));
        }
        stage.post();

        assertThat(supporter.letters()).hasSize(1);
        var letter = supporter.letters().getFirst();
        assertThat((letter.subject() + letter.text()).toLowerCase(Locale.ROOT)).doesNotContain("agua", "huelga");
        Person reader = new Person(browser, View.PHONE.in("es"));
        reader.opens(letter.link("/link/").orElseThrow());
        reader.sees(reader.say("pledge.own.received.head"), "Traiga agua.");
        organizer.opens("/organize/%s/messages".formatted(stage.campaign.slug()));
        organizer.sees(organizer.say("outreach.list.sent"));
        organizer.follows("Bring water.");
        organizer.sees(organizer.say("outreach.state.sent"), organizer.say("outreach.progress.all", 10));
    }

    private void writes(Person organizer) {
        organizer.opens("/organize/%s/messages".formatted(stage.campaign.slug()));
        organizer.sees(organizer.say("outreach.list.empty"));
        organizer.follows(organizer.say("outreach.verb.new"));
        organizer.presses(organizer.say("outreach.verb.draft"));
        organizer.gets(422);
        organizer.isTold(organizer.say("outreach.error.words"));
        organizer.types(organizer.say("outreach.form.words.label"), "en", "Bring **water**.");
        organizer.ticks("Mass strike day");
        organizer.presses(organizer.say("outreach.verb.draft"));
        organizer.sees(organizer.say("outreach.notice.drafted"), organizer.say("outreach.part.none"));
    }

    private void triesItOut(Person organizer) {
        String message = organizer.page().url();
        organizer.presses(organizer.say("outreach.verb.test"));
        organizer.sees(organizer.say("outreach.notice.tested"));
        sending.sendDue();
        organizer.opens(SmtpServer.lastLetterTo(address).link("/preview").orElseThrow());
        organizer.sees(organizer.say("pledge.own.head"), "Bring water.");
        organizer.follows(organizer.say("outreach.preview.back"));
        assertThat(organizer.page().url()).isEqualTo(message);
    }

    private static void addsSpanish(Person organizer) {
        organizer.follows(organizer.say("outreach.verb.sendAsk"));
        organizer.sees(
                organizer.say("outreach.reach.all", 10), organizer.say("outreach.missing", "Spanish", "English"));
        organizer.follows(organizer.say("outreach.verb.back"));
        organizer.follows(organizer.say("outreach.verb.change"));
        organizer.types(organizer.say("outreach.form.words.label"), "es", "Traiga **agua**.");
        organizer.presses(organizer.say("outreach.verb.save"));
    }

    private void sends(Person organizer) {
        organizer.follows(organizer.say("outreach.verb.sendAsk"));
        organizer.seesNot(organizer.say("outreach.missing", "Spanish", "English"));
        clock.advance(Duration.ofMinutes(6));
        organizer.presses(organizer.say("outreach.verb.send"));
        organizer.sees(organizer.say("account.step-up.title"));
        organizer.types(organizer.say("account.field.password"), TestAccounts.PASSWORD);
        organizer.presses(organizer.say("account.step-up.verb"));
        organizer.presses(organizer.say("account.kept.verb"));
        organizer.sees(organizer.say("outreach.state.sending"), organizer.say("outreach.verb.undo"));
    }
}
