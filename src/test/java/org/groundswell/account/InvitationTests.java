package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundswell.platform.Links;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Tokens;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Being invited: who may, once, in time, and what it does to sessions.
@GroundswellTest
class InvitationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Inviting inviting;

    @Autowired
    Accepting accepting;

    @Autowired
    Revoking revoking;

    @Autowired
    Tidying tidying;

    @Autowired
    AccountQueries queries;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Links links;

    private final UUID campaign = UUID.randomUUID();

    @BeforeEach
    void forgetFailuresOfOtherTests() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void acceptingMakesAnAccountWithTheRoleAndSignsIn() {
        String token = invited(address());

        assertThat(mvc.get().uri("/invitations/" + token))
                .hasStatusOk()
                .bodyText()
                .contains("May Day 2026", "organizer");
        assertThat(accept(token, "Robin", TestAccounts.PASSWORD).exchange())
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/organize");
        assertThat(queries.team(Scope.campaign(campaign))).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Robin");
            assertThat(row.role()).isEqualTo(Role.ORGANIZER);
        });
        assertThat(mvc.get().uri("/invitations/" + token)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void badInputKeepsTheNameAndTheInvitation() {
        String token = invited(address());

        assertThat(accept(token, "Robin", "short").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose at least 12 letters", "value=\"Robin\"");
        assertThat(accept(token, " ", TestAccounts.PASSWORD).exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accept(token, "Robin", "password1234").exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accept(token, "Robin", TestAccounts.PASSWORD).exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneWins() throws Exception {
        String token = invited(address());
        var start = new CountDownLatch(1);
        Callable<Boolean> accept = () -> {
            start.await();
            try {
                accepting.acceptAsNew(token, "Robin", TestAccounts.PASSWORD, Locale.ENGLISH);
                return true;
            } catch (NotFound late) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> both = List.of(threads.submit(accept), threads.submit(accept));
            start.countDown();

            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(queries.team(Scope.campaign(campaign))).hasSize(1);
    }

    @Test
    void oldInvitationsExplainThemselves() {
        String token = invited(address());
        clock.advance(Duration.ofDays(3));

        assertThat(mvc.get().uri("/invitations/" + token))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link does not work any more.");
        assertThat(accept(token, "Robin", TestAccounts.PASSWORD)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aNewInvitationReplacesTheOldOneAndOneTakenBackIsDead() {
        String address = address();
        String first = invited(address);
        String second = invited(address);
        Actor admin = accounts.actor(accounts.admin(campaign));

        assertThat(accepting.look(first)).isEmpty();
        assertThat(accepting.look(second)).isPresent();
        inviting.withdraw(
                admin, queries.pending(Scope.campaign(campaign)).getFirst().id());
        assertThat(accepting.look(second)).isEmpty();
    }

    @Test
    void someoneKnownKeepsTheirAccountAndIsAskedForItsPassword() {
        UUID known = accounts.with();
        String token = invited(accounts.mail(known));

        assertThat(accept(token, "", "not the password").exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accept(token, "", TestAccounts.PASSWORD).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.team(Scope.campaign(campaign)))
                .extracting(TeamRow::accountId)
                .containsExactly(known);
    }

    @Test
    void buttonPressedTwiceLeadsInTwice() {
        String token = invited(address());

        assertThat(accept(token, "Robin", TestAccounts.PASSWORD)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(accept(token, "Robin", TestAccounts.PASSWORD))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/organize");
        assertThat(accept(token, "Robin", "another password here")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/invitations/" + token)).bodyText().contains("This invitation is taken up.");
    }

    @Test
    void twoInvitationsOfOneNewAddressAcceptedAtOnceMakeOneAccountWithBothRoles() throws Exception {
        String address = address();
        String one = invited(address);
        String other = Tokens.make();
        inviting.issue(
                accounts.admin(UUID.randomUUID()),
                new InvitationDraft(address, Role.ADMIN, Scope.campaign(campaign), "May Day 2026", Locale.ENGLISH),
                other);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> both = java.util.stream.Stream.of(one, other)
                    .map(token -> threads.submit(() -> {
                        start.await();
                        return accept(token, "Robin", TestAccounts.PASSWORD)
                                .exchange()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactly(303, 303);
        }
        assertThat(queries.team(Scope.campaign(campaign)))
                .hasSize(2)
                .extracting(TeamRow::accountId)
                .containsOnly(queries.team(Scope.campaign(campaign)).getFirst().accountId());
    }

    @Test
    void oneThatWasTakenUpIsNotTakenBack() {
        Actor admin = accounts.actor(accounts.admin(campaign));
        String token = invited(address());
        UUID invitation = queries.pending(Scope.campaign(campaign)).getFirst().id();
        accept(token, "Robin", TestAccounts.PASSWORD).exchange();

        assertThatThrownBy(() -> inviting.withdraw(admin, invitation))
                .isInstanceOf(org.groundswell.platform.Refused.class);
        assertThat(mvc.post()
                        .uri("/organize/accounts/invitations/%s/withdrawal".formatted(invitation))
                        .with(SignedIn.as(admin.accountId())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("This was not done.", "the person is in", "Go to my first page")
                .doesNotContain("while you were writing");
    }

    @Test
    void oldInvitationsAreForgottenAfterAMonth() {
        invited(address());
        clock.advance(Duration.ofDays(34));
        tidying.forgetLinks();

        assertThat(jdbc.sql("select count(*) from invitation where scope_id = :campaign")
                        .param("campaign", campaign)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void changeOfRoleEndsAllSessions() {
        UUID known = accounts.with();
        var visitor = new Visitor(links.base());
        visitor.open("/sign-in");
        visitor.submit("/sign-in", java.util.Map.of("email", accounts.mail(known), "password", TestAccounts.PASSWORD));
        assertThat(visitor.open("/account").statusCode()).isEqualTo(200);

        accepting.acceptAs(invited(accounts.mail(known)), known);
        assertThat(visitor.open("/account").statusCode()).isEqualTo(303);

        visitor.open("/sign-in");
        visitor.submit("/sign-in", java.util.Map.of("email", accounts.mail(known), "password", TestAccounts.PASSWORD));
        UUID grant = queries.team(Scope.campaign(campaign)).getFirst().grantId();
        revoking.revoke(accounts.actor(accounts.owner()), grant);
        assertThat(visitor.open("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void invitingIsForThoseWhoMay() {
        Actor organizer = accounts.actor(accounts.organizer(campaign));
        Actor elsewhere = accounts.actor(accounts.admin(UUID.randomUUID()));
        UUID partner = UUID.randomUUID();
        Actor representative = accounts.actor(accounts.representative(partner));

        assertThatThrownBy(() -> inviting.invite(organizer, draft(Role.ORGANIZER, Scope.campaign(campaign))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inviting.invite(elsewhere, draft(Role.ORGANIZER, Scope.campaign(campaign))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inviting.invite(elsewhere, draft(Role.OWNER, Scope.INSTALLATION)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        inviting.invite(representative, draft(Role.REPRESENTATIVE, Scope.partner(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
        assertThat(inviting.invite(representative, draft(Role.REPRESENTATIVE, Scope.partner(partner))))
                .isNotNull();
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswerAndBothGetMail() throws Exception {
        UUID owner = accounts.owner();
        String known = accounts.mail(accounts.with());
        String unknown = address();

        var one = invite(owner, known).getResponse();
        var other = invite(owner, unknown).getResponse();

        assertThat(one.getStatus()).isEqualTo(303).isEqualTo(other.getStatus());
        assertThat(one.getHeader("Location")).isEqualTo(other.getHeader("Location"));
        assertThat(one.getContentAsString()).isEqualTo(other.getContentAsString());
        assertThat(jdbc.sql("""
                        select count(*) from outbox o join invitation i on o.cause = 'invitation:' || i.id
                        where i.invited_by = :owner
                        """).param("owner", owner).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void anAddressThatIsNoneComesBackWithItsSentence() {
        assertThat(invite(accounts.owner(), "nobody"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This address has no @.", "value=\"nobody\"");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult invite(UUID owner, String address) {
        return mvc.post()
                .uri("/organize/accounts/invitations")
                .with(SignedIn.as(owner))
                .param("email", address)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder accept(String token, String name, String password) {
        return mvc.post()
                .uri("/invitations/" + token)
                .with(csrf())
                .param("name", name)
                .param("password", password);
    }

    private String invited(String address) {
        String token = Tokens.make();
        inviting.issue(
                accounts.admin(UUID.randomUUID()),
                new InvitationDraft(address, Role.ORGANIZER, Scope.campaign(campaign), "May Day 2026", Locale.ENGLISH),
                token);
        return token;
    }

    private static InvitationDraft draft(Role role, Scope scope) {
        return new InvitationDraft(address(), role, scope, "Test", Locale.ENGLISH);
    }

    private static String address() {
        return "i" + UUID.randomUUID() + "@example.org";
    }
}
