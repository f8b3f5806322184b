package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.support.Browser;
import org.groundswell.support.JourneyTest;
import org.groundswell.support.Person;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.View;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The first person of an installation, from the console's link to a campaign with a second person in it. It has a
/// database of its own, since it begins with an empty one.
@JourneyTest
@TestPropertySource(properties = "spring.application.name=first-start")
class OwnerJourneyTests {

    @Autowired
    Founding founding;

    @Autowired
    Sending sending;

    @Test
    void ownerBeginsWithTheConsolesLinkAndLaunchesACampaign(Browser browser) {
        String link = "/setup/" + founding.prepare().orElseThrow();
        Person owner = new Person(browser, View.PHONE);
        owner.opens(link);
        owner.presses(owner.say("account.setup.verb"));
        owner.gets(422);
        owner.isTold(owner.say("account.error.name"));
        owner.isTold(owner.say("platform.address.missing"));
        owner.types(owner.say("account.field.name"), "Robin Example");
        owner.types(owner.say("account.field.email"), "owner@mail.example");
        owner.types(owner.say("account.field.new-password"), TestAccounts.PASSWORD);
        owner.presses(owner.say("account.setup.verb"));
        owner.sees(owner.say("home.scopes.first"));

        launches(owner);
        invitesAnAdmin(owner);
        owner.opens(link);
        owner.gets(404);
        owner.sees(owner.say("account.dead-link.title"));
        owner.opens("/dev/mail");
        owner.gets(404);
    }

    private static void launches(Person owner) {
        owner.follows(owner.say("home.scopes.launch"));
        owner.presses(owner.say("campaign.verb.launch"));
        owner.gets(422);
        owner.isTold(owner.say("campaign.error.title"));
        owner.types(owner.say("campaign.form.title"), "en", "Lanterns");
        owner.types(owner.say("campaign.form.title"), "es", "Faroles");
        owner.types(owner.say("campaign.form.call"), "en", "One night of light.");
        owner.ticks("English");
        owner.ticks("Spanish");
        owner.presses(owner.say("campaign.verb.launch"));
        owner.sees(owner.say("campaign.notice.launched"), "Lanterns");
    }

    private void invitesAnAdmin(Person owner) {
        String invited = "admin-%s@mail.example".formatted(Ids.random());
        owner.follows(owner.say("layout.nav.team"));
        owner.types(owner.say("campaign.form.email"), invited);
        owner.ticks(owner.say("campaign.role.admin"));
        owner.presses(owner.say("campaign.verb.invite"));
        owner.sees(owner.say("campaign.notice.invited"));
        sending.sendDue();
        assertThat(SmtpServer.lastLetterTo(invited).link("/invitations/")).isPresent();
    }
}
