package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Tokens;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A forgotten password: who may give a new one, and that a mailbox alone may not.
@GroundswellTest
class NewPasswordTests {

    private static final String FRESH = "lantern orchard seven bridge";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Inviting inviting;

    @Autowired
    PasswordResetting resetting;

    @Autowired
    Passwords passwords;

    @Autowired
    Histories histories;

    @Autowired
    AccountSeals seals;

    @Autowired
    JdbcClient jdbc;

    private final Scope campaign = Scope.campaign(UUID.randomUUID());

    @BeforeEach
    void forgetFailuresOfOtherTests() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void anAdminsInvitationLetsAnOrganizerChooseANewPassword() {
        UUID organizer = accounts.with(new Grant(Role.ORGANIZER, campaign));
        UUID admin = accounts.named("Ana Admin", new Grant(Role.ADMIN, campaign));
        String token = invite(admin, organizer);

        assertThat(mvc.get().uri("/invitations/" + token)).bodyText().contains("Forgot your password?");
        assertThat(mvc.get().uri("/es/invitations/" + token)).bodyText().contains("¿Olvidó su contraseña?");
        assertThat(accept(token, "short")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(accept(token, FRESH)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(passwords.matches(organizer, FRESH)).isTrue();
        assertThat(passwords.matches(organizer, TestAccounts.PASSWORD)).isFalse();
        assertThat(histories.about(Scopes.account(organizer), Locale.ENGLISH))
                .extracting(HistoryLine::sentence)
                .contains("Robin Test chose a new password, on an invitation from Ana Admin.");
    }

    @Test
    void nobodyReachesAboveThemselvesByInvitingSomebodyWithMore() {
        UUID owner = accounts.owner();
        String token = invite(accounts.with(new Grant(Role.ADMIN, campaign)), owner);

        assertThat(mvc.get().uri("/invitations/" + token)).bodyText().doesNotContain("Forgot your password?");
        assertThat(accept(token, FRESH)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(passwords.matches(owner, TestAccounts.PASSWORD)).isTrue();
    }

    @Test
    void aRoleThatTheInviterLostMeanwhileGivesNoPassword() {
        UUID organizer = accounts.with(new Grant(Role.ORGANIZER, campaign));
        UUID admin = accounts.with(new Grant(Role.ADMIN, campaign));
        String token = invite(admin, organizer);
        jdbc.sql("delete from account_grant where account_id = :admin")
                .param("admin", admin)
                .update();

        assertThat(accept(token, FRESH)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theConsolesLinkSetsAPasswordOnce() {
        UUID owner = accounts.owner();
        String token = resetting
                .link(seals.index(org.groundswell.platform.MailAddress.parse(accounts.mail(owner))))
                .orElseThrow();
        String path = "/sign-in/new-password/" + token;

        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("A new password");
        assertThat(mvc.post().uri(path).param("password", "short")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.post().uri(path).param("password", FRESH))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/organize");
        assertThat(passwords.matches(owner, FRESH)).isTrue();
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(path).param("password", FRESH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String invite(UUID inviter, UUID invited) {
        String token = Tokens.make();
        inviting.issue(
                inviter,
                new InvitationDraft(accounts.mail(invited), Role.ORGANIZER, campaign, "Test", Locale.ENGLISH),
                token);
        return token;
    }

    private MvcTestResult accept(String token, String fresh) {
        return mvc.post().uri("/invitations/" + token).param("fresh", fresh).exchange();
    }
}
