package org.groundswell.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.groundswell.account.Actor;
import org.groundswell.coalition.Participating;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.platform.StepUpRequired;
import org.groundswell.platform.Tokens;
import org.groundswell.support.AtOnce;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From the offer to the list: who is asked what, who is on a partner's list, and how one gets off it.
@GroundswellTest
class SharingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Agreeing agreeing;

    @Autowired
    AgreementQueries agreements;

    @Autowired
    Handing handing;

    @Autowired
    Consents consents;

    @Autowired
    SharingWords words;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    private SharingGround ground;
    private String email;

    @BeforeEach
    void setTheGround() {
        ground = new SharingGround(context);
        email = SharingGround.email();
    }

    @Test
    void whoCameByThePartnersLinkIsAskedOnceWithTheSentenceOfTheAgreement() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        String page = page("/link/" + ground.signUp(email, ground.partner));
        assertThat(page)
                .contains("so that they can invite me to tenants&#39; meetings. They must erase it by")
                .contains("name=\"share\" value=\"" + agreement + "\">");
        assertThat(page.split("name=\"share\"")).hasSize(2);
    }

    @Test
    void nobodyElseIsAsked() {
        UUID other = ground.anotherPartner();
        ground.agreed(ground.partner, SharingGround.TERMS);
        ground.offered(other, SharingGround.TERMS);
        assertThat(page("/link/" + ground.signUp(email, null)))
                .as("by themselves")
                .doesNotContain("name=\"share\"");
        assertThat(page("/link/" + ground.signUp(SharingGround.email(), other)))
                .as("offered only")
                .doesNotContain("name=\"share\"");
    }

    @Test
    void whoTicksTheBoxIsOnThatPartnersListAndWhoDoesNotIsOnNone() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        confirm(ground.signUp(email, ground.partner), agreement.toString(), "  Ana  ");
        confirm(ground.signUp(SharingGround.email(), ground.partner), "", "Luis");

        assertThat(handing.see(ground.byLead(), ground.partner, ground.campaign.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.email()).isEqualTo(email);
                    assertThat(row.name()).isEqualTo("Ana");
                    assertThat(row.keptUntil()).isEqualTo(SharingGround.UNTIL);
                });
        UUID other = ground.anotherPartner();
        assertThat(ground.seenBy(other)).isEmpty();
    }

    @Test
    void boxOfAnAgreementThatWasChangedMeanwhileIsAskedAgainAndNobodyIsCounted() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        String token = ground.signUp(email, ground.partner);
        UUID later = ground.agreed(
                ground.partner,
                new AgreementTerms(false, LocalizedText.of("call me", "llamarme"), SharingGround.UNTIL));

        MvcTestResult answer = confirm(token, agreement.toString(), "");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Please read it again")
                .contains(later.toString())
                .doesNotContain("checked=\"checked\" value=\"" + later);
        assertThat(ground.seenBy(ground.partner)).isEmpty();
        assertThat(pledges(token)).as("both or none").isZero();
    }

    @Test
    void boxOfAnotherPartnersAgreementIsRefused() {
        UUID other = ground.anotherPartner();
        UUID theirs = ground.agreed(other, SharingGround.TERMS);
        ground.agreed(ground.partner, SharingGround.TERMS);
        MvcTestResult answer = confirm(ground.signUp(email, ground.partner), theirs.toString(), "");
        assertThat(answer).hasStatus(422);
        assertThat(ground.seenBy(other)).isEmpty();
    }

    @Test
    void laterVersionActsOnLaterSignUpsOnly() {
        UUID first = ground.agreed(ground.partner, SharingGround.TERMS);
        confirm(ground.signUp(email, ground.partner), first.toString(), "Ana");
        LocalDate sooner = SharingGround.UNTIL.minusDays(20);
        UUID second = ground.agreed(
                ground.partner, new AgreementTerms(false, LocalizedText.of("call me", "llamarme"), sooner));
        String later = SharingGround.email();
        confirm(ground.signUp(later, ground.partner), second.toString(), "Luis");

        assertThat(handing.see(ground.byLead(), ground.partner, ground.campaign.id()))
                .extracting(SharedPerson::email, SharedPerson::name, SharedPerson::keptUntil, SharedPerson::number)
                .containsExactlyInAnyOrder(tuple(email, "Ana", SharingGround.UNTIL, 1), tuple(later, "", sooner, 2));
    }

    @Test
    void whoStopsIsGoneAtOnceAndReadsWhoHadTheirAddress() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        String token = ground.signUp(email, ground.partner);
        confirm(token, agreement.toString(), "Ana");
        assertThat(page("/link/" + token)).contains("They have not looked at it yet.", "The name you gave them: Ana");
        ground.seenBy(ground.partner);
        assertThat(page("/link/" + token)).contains("They have had it since");
        assertThat(page("/link/" + token + "/erasure")).contains("Erasing it here does not erase it there");

        stop(token);
        assertThat(ground.seenBy(ground.partner)).isEmpty();
        assertThat(page("/link/" + token)).contains("You stopped sharing with").contains("must erase it");
        assertThat(page("/link/" + token + "/page.json")).contains("\"undoneOn\" : \"2026-");
    }

    @Test
    void whoStopsBeforeAnybodyLookedLeavesNoTrace() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        String token = ground.signUp(email, ground.partner);
        confirm(token, agreement.toString(), "Ana");
        stop(token);
        stop(token);
        assertThat(page("/link/" + token)).doesNotContain("Who may write to you");
    }

    @Test
    void whoErasesEverythingIsOnNoList() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        String token = ground.signUp(email, ground.partner);
        confirm(token, agreement.toString(), "Ana");
        assertThat(web.post().uri("/link/" + token + "/erasure").exchange()).hasStatus3xxRedirection();
        assertThat(ground.seenBy(ground.partner)).isEmpty();
        assertThat(agreementsWithRows()).doesNotContain(agreement);
    }

    @Test
    void partnerThatLeavesHasNoListAnyMore() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        confirm(ground.signUp(email, ground.partner), agreement.toString(), "");
        context.getBean(Participating.class)
                .leave(ground.byLead(), ground.partner, ground.campaign.id(), LocalizedText.of("No time."), "No time.");
        assertThat(ground.seenBy(ground.partner)).isEmpty();
        assertThat(page("/link/" + ground.signUp(SharingGround.email(), ground.partner)))
                .doesNotContain("name=\"share\"");
    }

    @Test
    void endedAgreementAsksNobodyAndKeepsItsList() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        confirm(ground.signUp(email, ground.partner), agreement.toString(), "");
        agreeing.endFor(ground.byAdmin(), ground.campaign.id(), ground.partner, agreement);
        agreeing.endFor(ground.byAdmin(), ground.campaign.id(), ground.partner, agreement);
        assertThat(page("/link/" + ground.signUp(SharingGround.email(), ground.partner)))
                .doesNotContain("name=\"share\"");
        assertThat(ground.seenBy(ground.partner)).containsExactly(email);
    }

    @Test
    void whatIsOverIsShownToNobodyAndDeleted() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        confirm(ground.signUp(email, ground.partner), agreement.toString(), "");
        LocalDate after = SharingGround.UNTIL.plusDays(1);
        assertThat(consents.forPartner(ground.partner, ground.campaign.id(), SharingGround.UNTIL))
                .hasSize(1);
        assertThat(consents.forPartner(ground.partner, ground.campaign.id(), after))
                .isEmpty();
        consents.dropOver(SharingGround.UNTIL);
        assertThat(agreementsWithRows()).contains(agreement);
        consents.dropOver(after);
        assertThat(agreementsWithRows()).doesNotContain(agreement);
    }

    @Test
    void fileIsStampedAndHasOneRowThatIsNobody() {
        UUID agreement = ground.agreed(ground.partner, SharingGround.TERMS);
        confirm(ground.signUp(email, ground.partner), agreement.toString(), "=cmd|'/c calc'!A1, \"Ana\"");
        ExportedList list = handing.export(ground.byLead(), ground.partner, ground.campaign.id());
        List<String> lines = list.csv().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("email,name,said_yes_on,agreement,erase_by,list");
        assertThat(lines.subList(1, 3)).allMatch(line -> line.endsWith(",1,2026-06-30," + list.stamp()));
        assertThat(list.csv()).contains("\"'=cmd|'/c calc'!A1, \"\"Ana\"\"\"");
        assertThat(list.people())
                .filteredOn(row -> !row.email().equals(email))
                .singleElement()
                .satisfies(canary -> {
                    assertThat(canary.email()).endsWith("@localhost");
                });
        ExportedList again = handing.export(ground.byLead(), ground.partner, ground.campaign.id());
        assertThat(again.stamp()).isNotEqualTo(list.stamp());
        assertThat(again.people()).isNotEqualTo(list.people());
    }

    @Test
    void eachLookIsInTheHistoryAndAsksForAFactor() {
        ground.agreed(ground.partner, SharingGround.TERMS);
        ground.seenBy(ground.partner);
        handing.export(ground.byLead(), ground.partner, ground.campaign.id());
        assertThat(journal())
                .containsExactly(
                        "sharing.journal.offered",
                        "sharing.journal.agreed",
                        "sharing.journal.seen",
                        "sharing.journal.exported");
        var stale = new Actor(ground.lead, ground.byLead().grants(), null);
        assertThatExceptionOfType(StepUpRequired.class)
                .isThrownBy(() -> handing.see(stale, ground.partner, ground.campaign.id()));
        UUID other = ground.anotherPartner();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handing.see(ground.lead(other), ground.partner, ground.campaign.id()));
    }

    @Test
    void answerThatComesTooLateSaysSo() {
        UUID first = ground.offered(ground.partner, SharingGround.TERMS);
        UUID second = ground.offered(ground.partner, SharingGround.TERMS);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> agreeing.agree(ground.byLead(), ground.partner, first))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("sharing.error.state"));
        agreeing.agree(ground.byLead(), ground.partner, second);
        agreeing.agree(ground.byLead(), ground.partner, second);
        assertThat(agreements.versions(ground.campaign.id(), ground.partner))
                .extracting(AgreementRow::number, AgreementRow::state)
                .containsExactly(tuple(2, "IN_FORCE"), tuple(1, "REPLACED"));
    }

    @Test
    void sentenceIsTheSameInBothLanguagesForEverybodyWhoReadsIt() {
        assertThat(words.sentence("Paper Crane", SharingGround.TERMS, Locale.of("es")))
                .isEqualTo(
                        "Sí, den mi correo a Paper Crane para invitarme a reuniones de inquilinos. Deben borrarlo a más"
                                + " tardar el martes 30 de junio de 2026. Tengo 18 años o más.");
    }

    @RepeatedTest(5)
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        UUID offered = ground.offered(ground.partner, SharingGround.TERMS);
        List<Boolean> done = AtOnce.both(
                Executors.callable(() -> agreeing.agree(ground.byLead(), ground.partner, offered), true),
                Executors.callable(() -> agreeing.decline(ground.byLead(), ground.partner, offered), true));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(journal()).hasSize(2);
    }

    @RepeatedTest(5)
    void ofTwoOffersAtOnceTheLaterStands() throws Exception {
        List<Boolean> done = AtOnce.both(
                Executors.callable(() -> ground.offered(ground.partner, SharingGround.TERMS), true),
                Executors.callable(() -> ground.offered(ground.partner, SharingGround.TERMS), true));
        assertThat(done).containsExactly(true, true);
        assertThat(agreements.versions(ground.campaign.id(), ground.partner))
                .extracting(AgreementRow::state)
                .containsExactly("OFFERED", "REPLACED");
    }

    private MvcTestResult confirm(String token, String share, String name) {
        return web.post()
                .uri("/link/" + token + "/confirmation")
                .param("ways", ground.action.ways().getFirst().id().toString())
                .param("share", share)
                .param("nickname", name)
                .exchange();
    }

    private void stop(String token) {
        assertThat(web.post()
                        .uri("/link/" + token + "/sharing/end")
                        .param("partner", ground.partner.toString())
                        .exchange())
                .hasStatus3xxRedirection();
    }

    private int pledges(String token) {
        return jdbc.sql("""
                select count(*) from pledge p join link_token t on t.person_id = p.person_id where t.hash = ?
                """).param(Tokens.hash(token)).query(Integer.class).single();
    }

    private List<UUID> agreementsWithRows() {
        return context.getBean(Acting.class)
                .clearingUp(() -> jdbc.sql("select agreement_id from sharing_consent")
                        .query((row, number) -> row.getObject("agreement_id", UUID.class))
                        .list());
    }

    private List<String> journal() {
        return jdbc.sql("""
                select message_key from journal_entry
                where subject_id = ? and message_key like 'sharing.%' order by id
                """)
                .param(ground.partner)
                .query((row, number) -> row.getString("message_key"))
                .list();
    }

    private String page(String address) {
        MvcTestResult answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
