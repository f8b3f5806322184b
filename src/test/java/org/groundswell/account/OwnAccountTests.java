package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.groundswell.platform.Links;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// One's own account, and the owner's list of all.
@GroundswellTest
class OwnAccountTests {

    private static final String OTHER = "lantern orchard seven bridge";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Links links;

    @BeforeEach
    void forgetFailuresOfOtherTests() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() {
        UUID owner = accounts.owner();
        Visitor here = signedIn(owner);
        Visitor elsewhere = signedIn(owner);
        here.open("/account");

        var changed = here.submit("/account/password", Map.of("current", TestAccounts.PASSWORD, "password", OTHER));

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(here.follow(changed).body()).contains("Your password is changed.");
        assertThat(elsewhere.open("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void sessionsAreListedAndEndedOneByOne() {
        UUID owner = accounts.owner();
        Visitor here = signedIn(owner);
        Visitor elsewhere = signedIn(owner);

        String page = here.open("/account").body();
        assertThat(page)
                .contains("Signed in Tuesday, February 24, 9:00 am Central, here")
                .contains("End it");
        here.submit("/account/ended-sessions", Map.of());

        assertThat(elsewhere.open("/account").statusCode()).isEqualTo(303);
        assertThat(here.open("/account").body()).doesNotContain("End it");
    }

    @Test
    void ownPageTellsWhatTheAccountDid() {
        UUID owner = accounts.owner();
        Visitor here = signedIn(owner);

        assertThat(here.open("/account").body()).contains("Robin Test signed in.");
        here.submit("/account/ended-sessions", Map.of("name", "nothing"));
        assertThat(here.open("/account").body())
                .contains("That session was over already.")
                .doesNotContain("ended a session");
    }

    @Test
    void answersToAFormCanBeLoadedAgain() {
        UUID owner = accounts.owner();
        for (String path : java.util.List.of("/account/password", "/account/ended-sessions", "/es/account/password")) {
            assertThat(mvc.get().uri(path).with(SignedIn.as(owner)))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .headers()
                    .hasValue("Location", path.replaceAll("/[a-z-]+$", ""));
        }
    }

    @Test
    void wrongPasswordsAreSaidBesideTheirField() {
        UUID owner = accounts.owner();

        assertThat(change(owner, "not this one", OTHER)).bodyText().contains("This is not your password.");
        assertThat(change(owner, TestAccounts.PASSWORD, "short")).bodyText().contains("Choose at least 12 letters");
    }

    @Test
    void ownersListShowsNoAddress() {
        UUID owner = accounts.owner();
        UUID somebody =
                accounts.named("Nobody In Particular", new Grant(Role.ADMIN, Scope.campaign(UUID.randomUUID())));

        assertThat(mvc.get().uri("/organize/accounts").with(SignedIn.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody In Particular", "Test: coalition admin", "t…@example.org")
                .doesNotContain(accounts.mail(somebody));
        assertThat(mvc.get().uri("/organize/accounts").with(SignedIn.as(somebody)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aRoleIsEndedOnAPageOfItsOwn() {
        UUID owner = accounts.owner();
        Scope campaign = Scope.campaign(UUID.randomUUID());
        accounts.with(new Grant(Role.ORGANIZER, campaign));
        String path = "/organize/accounts/grants/%s/revocation"
                .formatted(queries.team(campaign).getFirst().grantId());

        assertThat(mvc.get().uri(path).with(SignedIn.as(owner))).hasStatusOk();
        assertThat(mvc.post().uri(path).with(SignedIn.sinceAnHour(owner)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/step-up");
        assertThat(queries.team(campaign)).hasSize(1);
        assertThat(mvc.post().uri(path).with(SignedIn.as(owner))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.team(campaign)).isEmpty();
        assertThat(mvc.get().uri(path).with(SignedIn.as(owner))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult change(UUID account, String now, String then) {
        var answer = mvc.post()
                .uri("/account/password")
                .with(SignedIn.as(account))
                .param("current", now)
                .param("password", then)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private Visitor signedIn(UUID account) {
        Visitor visitor = new Visitor(links.base());
        visitor.open("/sign-in");
        visitor.submit("/sign-in", Map.of("email", accounts.mail(account), "password", TestAccounts.PASSWORD));
        return visitor;
    }
}
