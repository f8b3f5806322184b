package org.groundswell.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.account.TestAccounts;
import org.groundswell.campaign.CampaignView;
import org.groundswell.coalition.PartnerQueries;
import org.groundswell.coalition.PartnerRow;
import org.groundswell.mail.Sending;
import org.groundswell.platform.Ids;
import org.groundswell.platform.LocalizedText;
import org.groundswell.platform.NotFound;
import org.groundswell.support.AtOnce;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.SmtpServer;
import org.groundswell.support.Stage;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From the public form to a partner, or not.
@GroundswellTest
class JoiningTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Applying applying;

    @Autowired
    ApplicationDeciding deciding;

    @Autowired
    ApplicationQueries applications;

    @Autowired
    PartnerQueries partners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    private Stage stage;
    private CampaignView campaign;
    private String name;
    private String email;
    private Actor admin;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(context);
        campaign = stage.campaign();
        name = "Lanterns " + Ids.random();
        email = "lead-%s@example.org".formatted(Ids.random());
        TestAccounts accounts = context.getBean(TestAccounts.class);
        admin = accounts.actor(accounts.admin(campaign.id()));
    }

    @Test
    void campaignPageLeadsToTheFormInBothLanguages() {
        assertThat(read("/c/" + campaign.slug())).contains("/c/" + campaign.slug() + "/join\"");
        assertThat(read(path())).contains("Join the coalition", "name=\"decides\"");
        assertThat(read("/es" + path())).contains("Súmese a la coalición", "action=\"/es" + path());
    }

    @Test
    void applicationIsReadByNobodyBeforeItsButtonIsPressed() {
        assertThat(send(Map.of())).hasStatus(303);
        String token = token();
        assertThat(applications.waiting(campaign.id())).isEmpty();
        MvcTestResult page = web.get().uri("/joining/" + token).exchange();
        assertThat(page)
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer");
        assertThat(applications.waiting(campaign.id()))
                .as("opened, not pressed")
                .isEmpty();
        press(token);
        press(token);
        assertThat(applications.waiting(campaign.id()))
                .extracting(ApplicationRow::name)
                .containsExactly(name);
        assertThat(read("/joining/" + token)).contains("With the coalition");
        assertThat(read("/es/joining/" + token)).contains("En manos de la coalición");
    }

    @Test
    void mailIsNeutralAndNothingIsStoredInClear() {
        send(Map.of());
        var letter = letter();
        assertThat(letter.subject()).isEqualTo("A message about your sign-up");
        assertThat(letter.text()).doesNotContain(name).doesNotContainIgnoringCase("coalition");
        assertThat(jdbc.sql(
                                "select encode(contact || email || token_hash, 'escape') from partner_application where name = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .doesNotContain(email, "Ana Lead", token());
    }

    @Test
    void answerIsTheSameForAGroupWeKnow() {
        UUID known = stage.partner(campaign.id());
        MvcTestResult forKnown =
                send(Map.of("name", partners.byId(known).orElseThrow().name()));
        email = "other-%s@example.org".formatted(Ids.random());
        MvcTestResult forUnknown = send(Map.of());
        assertThat(forKnown.getResponse().getHeader("Location"))
                .isEqualTo(forUnknown.getResponse().getHeader("Location"));
        assertThat(forKnown.getResponse().getHeaderNames())
                .isEqualTo(forUnknown.getResponse().getHeaderNames());
    }

    @Test
    void addressGetsTwoMailsADayHoweverOftenItIsTyped() {
        for (int time = 0; time < 4; time++) {
            assertThat(send(Map.of())).hasStatus(303);
        }
        context.getBean(Sending.class).sendDue();
        assertThat(SmtpServer.lettersTo(email)).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndKept() {
        for (var wrong : Map.of(
                        "name", "x".repeat(10_000),
                        "decides", "y".repeat(10_000),
                        "contact", "Ana\u202eLead",
                        "about", "one\u200btwo",
                        "website", "javascript:alert(1)",
                        "kind", "OTHER",
                        "email", "nobody")
                .entrySet()) {
            MvcTestResult answer = send(Map.of(wrong.getKey(), wrong.getValue()));
            assertThat(answer).as(wrong.getKey()).hasStatus(422);
            assertThat(text(answer))
                    .as(wrong.getKey())
                    .contains("id=\"" + wrong.getKey() + "-error\"", "not decided yet");
        }
        assertThat(jdbc.sql("select count(*) from partner_application where campaign_id = ?")
                        .param(campaign.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void welcomeMakesAPartnerAndInvitesWhoApplied() {
        UUID id = applied();
        UUID partner = deciding.accept(admin, campaign.id(), id, true);
        assertThat(deciding.accept(admin, campaign.id(), id, true))
                .as("pressed twice")
                .isEqualTo(partner);
        PartnerRow row = partners.row(campaign.id(), partner);
        assertThat(row.name()).isEqualTo(name);
        assertThat(row.listed()).isTrue();
        assertThat(row.member()).as("only once somebody came").isFalse();
        assertThat(partners.page(partner).website()).isEqualTo("https://lanterns.example/us");
        assertThat(letter().link("/invitations/")).isPresent();
        assertThat(sealed(id)).as("nobody needs the contact any more").isZero();
    }

    @Test
    void knownOneIsAskedAndNobodyElseIsInvited() {
        UUID known = stage.partner(stage.campaign().id());
        name = partners.byId(known).orElseThrow().name().replace('a', 'а').toUpperCase(Locale.ROOT);
        UUID id = applied();
        MvcTestResult page =
                web.get().uri(row(id)).with(SignedIn.as(admin.accountId())).exchange();
        assertThat(text(page)).contains("We may know it already", "value=\"" + known);
        UUID unlike = stage.partner(campaign.id());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> deciding.recognize(admin, campaign.id(), id, unlike));
        deciding.recognize(admin, campaign.id(), id, known);
        assertThat(partners.row(campaign.id(), known).member()).isFalse();
        assertThat(letter().link("/invitations/")).isEmpty();
        assertThat(letter().text()).contains("already speak for it");
    }

    @Test
    void reasonIsMailedInTheApplicantsLanguage() {
        UUID id = applied();
        MvcTestResult none = post(row(id) + "/refusal", Map.of());
        assertThat(none).hasStatus(422);
        assertThat(text(none)).contains("Say why.");
        assertThat(post(row(id) + "/refusal", Map.of("reason", "TWICE"))).hasStatus(303);
        assertThat(letter().text()).contains("You applied twice; we kept the first.");
        assertThat(applications.one(campaign.id(), id).reason().in(Locale.of("es")))
                .startsWith("Solicitaron dos veces");
        assertThat(post(row(id) + "/acceptance", Map.of())).as("answered").hasStatus(409);
        assertThat(post(row(id) + "/contact", Map.of())).hasStatus(409);
    }

    @Test
    void twoAdminsAtOnceAnswerOnce() throws Exception {
        UUID id = applied();
        List<Boolean> done = AtOnce.both(
                () -> {
                    deciding.accept(admin, campaign.id(), id, false);
                    return true;
                },
                () -> {
                    deciding.decline(admin, campaign.id(), id, LocalizedText.of("No."), "No.");
                    return true;
                });
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void contactIsOpenedWithAFactorAndKeptInTheHistory() {
        UUID id = applied();
        assertThat(text(post(row(id) + "/contact", Map.of()))).contains("Ana Lead, " + email);
        assertThat(jdbc.sql(
                                "select count(*) from journal_entry where subject_id = ? and message_key = 'joining.journal.revealed'")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(text(web.get()
                        .uri(row(id))
                        .with(SignedIn.as(admin.accountId()))
                        .exchange()))
                .doesNotContain(email);
    }

    @Test
    void whatIsNotProvenGoesAfterThreeDaysAndWhatWasAnsweredAfterThirty() {
        send(Map.of());
        String unproven = token();
        name = "Second " + name;
        email = "second-" + email;
        UUID declined = applied();
        deciding.decline(admin, campaign.id(), declined, LocalizedText.of("No."), "No.");
        clock.advance(Duration.ofDays(3));
        assertThat(web.get().uri("/joining/" + unproven).exchange()).hasStatus(404);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applying.confirm(unproven));
        applying.dropOver();
        assertThat(left()).containsExactly(name);
        clock.advance(Duration.ofDays(27));
        applying.dropOver();
        assertThat(left()).isEmpty();
    }

    @Test
    void nobodyElsesAdminsReadIt() {
        UUID id = applied();
        UUID elsewhere =
                context.getBean(TestAccounts.class).admin(stage.campaign().id());
        assertThat(web.get().uri(row(id)).with(SignedIn.as(elsewhere)).exchange())
                .hasStatus(404);
        Actor organizer = Stage.actor(Role.ORGANIZER, Scope.campaign(campaign.id()));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> deciding.accept(organizer, campaign.id(), id, false));
    }

    private UUID applied() {
        assertThat(send(Map.of())).hasStatus(303);
        applying.confirm(token());
        return applications.waiting(campaign.id()).getFirst().id();
    }

    private MvcTestResult send(Map<String, String> other) {
        var fields = new HashMap<String, String>(Map.of(
                "name", name,
                "kind", "COMMUNITY",
                "about", "We hold lanterns.",
                "website", "https://lanterns.example/us",
                "decides", "not decided yet",
                "contact", "Ana Lead",
                "email", email));
        fields.putAll(other);
        var request = web.post().uri(path()).header("Sec-Fetch-Site", "same-origin");
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(SignedIn.as(admin.accountId()));
        fields.forEach(request::param);
        return request.exchange();
    }

    private void press(String token) {
        assertThat(web.post().uri("/joining/" + token).exchange()).hasStatus3xxRedirection();
    }

    private String token() {
        String link = letter().link("/joining/").orElseThrow();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private SmtpServer.Letter letter() {
        context.getBean(Sending.class).sendDue();
        return SmtpServer.lastLetterTo(email);
    }

    private int sealed(UUID id) {
        return jdbc.sql(
                        "select count(*) from partner_application where id = ? and (contact is not null or email is not null)")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<String> left() {
        return jdbc.sql("select name from partner_application where campaign_id = ?")
                .param(campaign.id())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private String path() {
        return "/c/" + campaign.slug() + "/join";
    }

    private String row(UUID id) {
        return "/organize/" + campaign.slug() + "/applications/" + id;
    }

    private String read(String path) {
        MvcTestResult answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
