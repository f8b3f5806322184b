package org.groundswell.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.Participating;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.support.AtOnce;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From what a partner says to what everybody reads, and back.
@GroundswellTest
class EndorsingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final EndorsementTerms VOTED = new EndorsementTerms(Authority.MEMBERS, DAY);
    private static final EndorsementTerms PENDING = new EndorsementTerms(Authority.PENDING, null);

    @Autowired
    ApplicationContext context;

    @Autowired
    Endorsing endorsing;

    @Autowired
    EndorsementQueries endorsements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private CampaignView campaign;
    private ActionView action;
    private UUID partner;
    private String name;
    private String page;

    @BeforeEach
    void setTheStage() {
        var stage = new Stage(context);
        campaign = stage.campaign();
        action = stage.publish(campaign);
        partner = stage.partner(campaign.id());
        name = context.getBean(PartnerQueries.class).byId(partner).orElseThrow().name();
        page = "/c/" + campaign.slug();
    }

    @Test
    void nothingIsPublicBeforeAnAdminAcceptedIt() {
        UUID id = state(null, VOTED);
        assertThat(read(page)).doesNotContain("Who endorses it");
        endorsing.accept(byAdmin(), campaign.id(), id, 0);
        assertThat(read(page))
                .contains("Who endorses it", name + "</a>, by a vote of members on Monday, January 5, 2026")
                .contains("is not an endorsement");
        assertThat(read("/es" + page)).contains("por voto de la membresía el lunes 5 de enero de 2026");
        assertThat(read(page + "/" + action.slug())).doesNotContain("Who endorses it");
        assertThat(read(page + "/partners/" + partner))
                .contains(name + " endorses " + campaign.title().in(Locale.ENGLISH));
    }

    @Test
    void actionsPageNamesWhoEndorsesThatAction() {
        endorsing.accept(byAdmin(), campaign.id(), state(action.id(), VOTED), 0);
        assertThat(read(page + "/" + action.slug())).contains("Who endorses it", name + "</a>, by a vote of members");
        assertThat(read(page)).doesNotContain("Who endorses it");
    }

    @Test
    void whatIsNotDecidedYetIsNeverPublic() {
        UUID id = state(null, PENDING);
        endorsing.accept(byAdmin(), campaign.id(), id, 0);
        assertThat(read(page)).doesNotContain("Who endorses it");
        endorsing.withdraw(byLead(), partner, campaign.id(), id);
        assertThat(read(page)).as("it was none").doesNotContain("withdrew");
    }

    @Test
    void onceItIsDecidedItGoesToTheCoalitionAgain() {
        UUID id = state(null, PENDING);
        endorsing.accept(byAdmin(), campaign.id(), id, 0);
        state(null, VOTED);
        assertThat(row(id).stated()).isTrue();
        assertThat(read(page)).doesNotContain("Who endorses it");
        endorsing.accept(byAdmin(), campaign.id(), id, row(id).version());
        assertThat(read(page)).contains("Who endorses it");
    }

    @Test
    void withdrawalIsDatedAndShown() {
        UUID id = state(null, VOTED);
        endorsing.accept(byAdmin(), campaign.id(), id, 0);
        endorsing.withdraw(byLead(), partner, campaign.id(), id);
        endorsing.withdraw(byLead(), partner, campaign.id(), id);
        assertThat(read(page)).contains(name + " withdrew its endorsement of").doesNotContain("by a vote of members");
        UUID again = state(null, VOTED);
        assertThat(read(page)).as("until it is accepted").contains("withdrew its endorsement of");
        endorsing.accept(byAdmin(), campaign.id(), again, 0);
        assertThat(read(page)).contains("by a vote of members").doesNotContain("withdrew its endorsement of");
        assertThat(journal()).containsExactly("stated", "accepted", "withdrawn", "stated", "accepted");
    }

    @Test
    void whatIsPublicIsWithdrawnBeforeItIsSaidDifferently() {
        UUID id = state(null, VOTED);
        endorsing.accept(byAdmin(), campaign.id(), id, 0);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> state(null, new EndorsementTerms(Authority.BOARD, DAY)))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("endorsement.error.stands"));
    }

    @Test
    void whoAdminsAcceptIsWhatTheyRead() {
        UUID id = state(null, VOTED);
        state(null, new EndorsementTerms(Authority.OFFICER, DAY));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> endorsing.accept(byAdmin(), campaign.id(), id, 0))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("endorsement.error.changed"));
    }

    @Test
    void formSentTwiceStatesOneAndAReasonIsAskedFor() {
        UUID id = Ids.ordered();
        for (int time = 0; time < 2; time++) {
            endorsing.state(byLead(), partner, campaign.id(), id, null, VOTED, "minutes");
        }
        assertThat(endorsements.inCampaign(campaign.id())).hasSize(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> endorsing.decline(byAdmin(), campaign.id(), id, 0, LocalizedText.EMPTY, ""));
        endorsing.decline(byAdmin(), campaign.id(), id, 0, LocalizedText.of("Who voted?"), "Who voted?");
        assertThat(row(id).reason().in(Locale.ENGLISH)).isEqualTo("Who voted?");
        assertThat(endorsements.note(campaign.id(), id)).isEqualTo("minutes");
        assertThat(jdbc.sql("select encode(note, 'escape') from endorsement where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("minutes");
    }

    @Test
    void daysMustFit() {
        for (EndorsementTerms wrong : List.of(
                new EndorsementTerms(Authority.BOARD, null),
                new EndorsementTerms(Authority.BOARD, LocalDate.of(2027, 1, 1)),
                new EndorsementTerms(Authority.PENDING, DAY))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> state(null, wrong))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("decidedOn"));
        }
    }

    @Test
    void twoAdminsAtOnceDecideOnce() throws Exception {
        UUID id = state(null, VOTED);
        List<Boolean> done = AtOnce.both(
                () -> {
                    endorsing.accept(byAdmin(), campaign.id(), id, 0);
                    return true;
                },
                () -> {
                    endorsing.decline(byAdmin(), campaign.id(), id, 0, LocalizedText.of("No."), "No.");
                    return true;
                });
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(journal()).hasSize(2);
    }

    @Test
    void whoLeavesTheCampaignLendsItsNameNoMore() {
        UUID id = state(null, VOTED);
        endorsing.accept(byAdmin(), campaign.id(), id, 0);
        context.getBean(Participating.class)
                .leave(byLead(), partner, campaign.id(), LocalizedText.of("No time."), "No time.");
        assertThat(row(id).open()).isFalse();
        assertThat(read(page)).doesNotContain(name);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> state(null, VOTED));
    }

    @Test
    void nobodySpeaksForAnother() {
        UUID id = state(null, VOTED);
        UUID other = new Stage(context).partner(campaign.id());
        Actor lead = Stage.actor(Role.REPRESENTATIVE, Scope.partner(other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> endorsing.withdraw(lead, other, campaign.id(), id));
        UUID account = context.getBean(TestAccounts.class).representative(other);
        assertThat(web.get()
                        .uri("/partner/%s/campaigns/%s/endorsements/%s/withdrawal"
                                .formatted(other, campaign.slug(), id))
                        .with(SignedIn.as(account))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void formKeepsWhatWasTypedAndTellsTheOtherSide() {
        UUID lead = context.getBean(TestAccounts.class).representative(partner);
        UUID admin = context.getBean(TestAccounts.class).admin(campaign.id());
        String path = "/partner/%s/campaigns/%s/endorsements".formatted(partner, campaign.slug());
        var wrong = web.post()
                .uri(path)
                .with(SignedIn.as(lead))
                .param("id", Ids.ordered().toString())
                .param("authority", "BOARD")
                .param("decidedOn", "soon")
                .param("note", "the minutes")
                .exchange();
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("value=\"soon\"", "the minutes");
        var sent = web.post()
                .uri(path)
                .with(SignedIn.as(lead))
                .param("id", Ids.ordered().toString())
                .param("subject", action.id().toString())
                .param("authority", "BOARD")
                .param("decidedOn", "1/5/2026")
                .exchange();
        assertThat(sent).hasStatus(303);
        UUID id = endorsements.inCampaign(campaign.id()).getFirst().id();
        assertThat(jdbc.sql("select template from outbox where cause = ?")
                        .param("endorsement:" + id)
                        .query(String.class)
                        .list())
                .contains("endorsement.mail.stated");
        String row = "/organize/%s/endorsements/%s".formatted(campaign.slug(), id);
        var late = web.post()
                .uri(row + "/acceptance")
                .with(SignedIn.as(admin))
                .param("version", "7")
                .exchange();
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("changed this while you were reading", "Accept");
    }

    private UUID state(@Nullable UUID subject, EndorsementTerms terms) {
        UUID id = Ids.ordered();
        endorsing.state(byLead(), partner, campaign.id(), id, subject, terms, "");
        return id;
    }

    private EndorsementRow row(UUID id) {
        return endorsements.one(campaign.id(), id);
    }

    private Actor byLead() {
        return Stage.actor(Role.REPRESENTATIVE, Scope.partner(partner));
    }

    private Actor byAdmin() {
        return Stage.actor(Role.ADMIN, Scope.campaign(campaign.id()));
    }

    private List<String> journal() {
        return jdbc.sql("""
                select replace(message_key, 'endorsement.journal.', '') as deed from journal_entry
                where subject_id = ? and message_key like 'endorsement.%' order by id
                """)
                .param(partner)
                .query((row, number) -> row.getString("deed"))
                .list();
    }

    private String read(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
