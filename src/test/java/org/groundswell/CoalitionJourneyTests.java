package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.groundswell.account.TestAccounts;
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

/// A coalition admin and somebody who speaks for a partner: invitation, commitment, answer, report.
@JourneyTest
class CoalitionJourneyTests {

    private static final Duration UNDO = Duration.ofMinutes(11);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Sending sending;

    @Autowired
    TestClock clock;

    private CampaignView campaign;
    private UUID account;
    private String partner;
    private String address;

    @BeforeEach
    void setTheStage() {
        Stage stage = new Stage(context);
        campaign = stage.campaign();
        stage.publish(campaign);
        account = accounts.admin(campaign.id());
        partner = "Lantern Kitchen " + Ids.random().toString().substring(0, 8);
        address = "partner-%s@mail.example".formatted(Ids.random());
    }

    @Test
    void commitmentIsProposedAgreedAndKept(Browser browser) {
        Person admin = admin(browser, View.DESK);
        invites(admin);
        Person representative = new Person(browser, View.PHONE);
        accepts(representative);
        presentsItself(representative);
        proposes(representative);

        admin.opens(letter(accounts.mail(account)).link("/commitments/").orElseThrow());
        admin.sees("12 interpreters", partner);
        admin.presses(admin.say("commitment.decision.agree"));
        admin.sees(admin.say("commitment.state.agreed"), admin.say("commitment.decision.undo"));

        String link = answered(representative);
        representative.opens(link);
        representative.sees(representative.say("commitment.state.agreed"));
        representative.follows(representative.say("commitment.report.title"));
        representative.presses(representative.say("commitment.report.verb"));
        representative.gets(422);
        representative.isTold(representative.say("commitment.error.outcome"));
        representative.ticks(representative.say("commitment.state.kept"));
        representative.presses(representative.say("commitment.report.verb"));
        representative.sees(
                representative.say("commitment.report.notice"), representative.say("commitment.state.kept"));
    }

    @Test
    void declineNeedsAReasonAndTheSecondAdminSeesWhatHappened(Browser browser) {
        Person admin = admin(browser, View.PHONE.inTheDark());
        invites(admin);
        Person representative = new Person(browser, View.DESK.in("es"));
        accepts(representative);
        proposes(representative);
        String link = letter(accounts.mail(account)).link("/commitments/").orElseThrow();
        admin.opens(link);
        Person other = new Person(browser, View.DESK);
        other.signsIn(accounts.mail(accounts.admin(campaign.id())), TestAccounts.PASSWORD);
        other.opens(link);

        admin.presses(admin.say("commitment.decision.decline"));
        admin.gets(422);
        admin.isTold(admin.say("coalition.error.reason"));
        admin.ticks(admin.say("commitment.reason.taken"));
        admin.presses(admin.say("commitment.decision.decline"));
        admin.sees(admin.say("commitment.decision.undo"));
        other.presses(other.say("commitment.decision.agree"));
        other.gets(409);
        other.sees("Nothing you did was saved.");

        representative.opens(answered(representative));
        representative.sees(representative.say("commitment.reason.taken"));
    }

    @Test
    void campaignKeepsALegibleColorAndGrowsATeam(Browser browser) {
        Person admin = admin(browser, View.PHONE);
        admin.opens("/organize/%s/settings/accent".formatted(campaign.slug()));
        admin.types(admin.say("campaign.form.accent"), "#ffdd00");
        admin.presses(admin.say("campaign.verb.save"));
        admin.gets(422);
        admin.sees("The nearest tone that works is #");
        assertThat(admin.typed(admin.say("campaign.form.accent"))).isEqualTo("#ffdd00");
        admin.types(admin.say("campaign.form.accent"), "#1e6436");
        admin.presses(admin.say("campaign.verb.save"));
        admin.sees(admin.say("campaign.notice.saved"), "#1e6436");

        admin.opens("/organize/%s/team".formatted(campaign.slug()));
        admin.types(admin.say("campaign.form.email"), "nobody at all");
        admin.presses(admin.say("campaign.verb.invite"));
        admin.gets(422);
        admin.isTold(admin.say("platform.address.noAt"));
        admin.types(admin.say("campaign.form.email"), address);
        admin.ticks(admin.say("campaign.role.organizer"));
        admin.presses(admin.say("campaign.verb.invite"));
        admin.sees(admin.say("campaign.notice.invited"));

        Person organizer = new Person(browser, View.PHONE);
        accepts(organizer);
        organizer.sees(organizer.say("home.today.title"));
    }

    private Person admin(Browser browser, View view) {
        Person admin = new Person(browser, view);
        admin.signsIn(accounts.mail(account), TestAccounts.PASSWORD);
        return admin;
    }

    private void invites(Person admin) {
        admin.opens("/organize/%s/partners/new".formatted(campaign.slug()));
        admin.presses(admin.say("coalition.invitation.verb"));
        admin.gets(422);
        admin.isTold(admin.say("coalition.error.name.missing"));
        admin.isTold(admin.say("coalition.error.kind"));
        admin.types(admin.say("coalition.invitation.name"), partner);
        admin.ticks(admin.say("coalition.partner.kind.community"));
        admin.types(admin.say("coalition.invitation.representative"), address);
        admin.ticks(admin.say("coalition.invitation.listed"));
        admin.presses(admin.say("coalition.invitation.verb"));
        admin.sees(partner, admin.say("coalition.partner.part.invited"));
    }

    private void accepts(Person invited) {
        invited.opens(localized(invited, letter(address).link("/invitations/").orElseThrow()));
        invited.types(invited.say("account.field.name"), "Sage Example");
        invited.types(invited.say("account.field.new-password"), "short");
        invited.presses(invited.say("account.invitation.verb"));
        invited.gets(422);
        invited.isTold(invited.say("account.error.password.short", 12));
        assertThat(invited.typed(invited.say("account.field.name"))).isEqualTo("Sage Example");
        invited.types(invited.say("account.field.new-password"), TestAccounts.PASSWORD);
        invited.presses(invited.say("account.invitation.verb"));
        invited.gets(200);
    }

    private static void presentsItself(Person representative) {
        representative.follows(representative.say("home.partner.profile"));
        representative.types(representative.say("coalition.partner.about"), "en", "We cook for whoever comes.");
        representative.presses(representative.say("coalition.profile.verb"));
        representative.sees(representative.say("coalition.profile.notice"));
        representative.follows(representative.say("layout.nav.today"));
    }

    private void proposes(Person representative) {
        representative.sees(partner);
        representative.follows(representative.say("home.partner.bring"));
        representative.picks(
                representative.say("commitment.gap.kind", partner), representative.say("commitment.kind.interpreters"));
        representative.types(representative.say("commitment.gap.quantity"), "many");
        representative.types(representative.say("commitment.gap.due"), "2026-04-24");
        representative.presses(representative.say("commitment.send"));
        representative.gets(422);
        assertThat(representative.typed(representative.say("commitment.gap.quantity")))
                .isEqualTo("many");
        representative.types(representative.say("commitment.gap.quantity"), "12");
        representative.presses(representative.say("commitment.send"));
        representative.sees(representative.say("commitment.notice.sent"));
    }

    /// The link in the mail that answers, which does not leave before it can no longer be undone.
    private String answered(Person representative) {
        int before = SmtpServer.lettersTo(address).size();
        sending.sendDue();
        assertThat(SmtpServer.lettersTo(address)).hasSize(before);
        clock.advance(UNDO);
        Letter letter = letter(address);
        assertThat(letter.subject()).isEqualTo(representative.say("commitment.mail.agreed.subject"));
        return letter.link("/commitments/").orElseThrow();
    }

    private Letter letter(String to) {
        sending.sendDue();
        return SmtpServer.lastLetterTo(to);
    }

    private static String localized(Person person, String link) {
        return person.language().equals("en") ? link : link.replace("/invitations/", "/es/invitations/");
    }
}
