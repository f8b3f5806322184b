package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody typed outlives a session that ended, and a password asked for again.
@GroundswellTest
class KeptFormTests {

    private static final String INVITE = "/organize/accounts/invitations";

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Links links;

    private Visitor visitor;
    private String mail = "";

    @BeforeEach
    void signIn() {
        jdbc.sql("delete from sign_in_failure").update();
        visitor = new Visitor(links.base());
        mail = accounts.mail(accounts.owner());
        visitor.open("/sign-in");
        assertThat(visitor.submit("/sign-in", Map.of("email", mail, "password", TestAccounts.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void formOfAnExpiredSessionIsStillThereAfterSigningIn() {
        String invited = invitee();
        visitor.open("/organize/accounts");
        visitor.forgetCookies();

        var refused = visitor.submit(INVITE, Map.of("email", invited));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("Your text is still here.").doesNotContain(invited);
        assertThat(pending(invited)).isFalse();

        var signedIn = visitor.submit("/sign-in", Map.of("email", mail, "password", TestAccounts.PASSWORD));
        var kept = visitor.follow(signedIn);
        assertThat(kept.body()).contains("value=\"" + invited, "action=\"" + INVITE);
        assertThat(visitor.submit(INVITE, Map.of()).statusCode()).isEqualTo(303);
        assertThat(pending(invited)).isTrue();
    }

    @Test
    void aWrongPasswordOnTheWayKeepsTheForm() {
        visitor.open("/organize/accounts");
        visitor.forgetCookies();
        String invited = invitee();
        visitor.submit(INVITE, Map.of("email", invited));

        visitor.submit("/sign-in", Map.of("email", mail, "password", "not this one"));
        var signedIn = visitor.submit("/sign-in", Map.of("email", mail, "password", TestAccounts.PASSWORD));

        assertThat(visitor.follow(signedIn).body()).contains(invited);
    }

    @Test
    void sessionOverAfterTwelveHoursKeepsTheFormToo() {
        visitor.open("/organize/accounts");
        clock.advance(Duration.ofHours(13));

        assertThat(visitor.submit(INVITE, Map.of("email", invitee())).statusCode())
                .isEqualTo(401);
    }

    @Test
    void passwordIsAskedAgainAndThenThePostGoesOn() {
        String invited = invitee();
        visitor.open("/organize/accounts");
        clock.advance(Duration.ofMinutes(6));

        var asked = visitor.submit(INVITE, Map.of("email", invited));
        assertThat(location(asked)).endsWith("/step-up");
        assertThat(pending(invited)).isFalse();
        visitor.follow(asked);
        assertThat(visitor.submit("/step-up", Map.of("password", "not this one"))
                        .statusCode())
                .isEqualTo(422);
        var shown = visitor.submit("/step-up", Map.of("password", TestAccounts.PASSWORD));
        assertThat(visitor.follow(shown).body()).contains(invited);
        assertThat(visitor.submit(INVITE, Map.of()).statusCode()).isEqualTo(303);
        assertThat(pending(invited)).isTrue();
    }

    @Test
    void whatIsKeptInTheSessionIsSealedAndHoldsNoPassword() {
        visitor.open("/organize/accounts");
        clock.advance(Duration.ofMinutes(6));
        String invited = invitee();
        visitor.submit(INVITE, Map.of("email", invited, "newPassword", "canary words in a row"));

        var stored = jdbc.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().noneMatch(bytes -> bytes.contains(invited) || bytes.contains("canary"));
        visitor.open("/step-up");
        var shown = visitor.submit("/step-up", Map.of("password", TestAccounts.PASSWORD));
        assertThat(visitor.follow(shown).body()).contains(invited).doesNotContain("canary");
    }

    @Test
    void aForgedKeptFormIsNoForm() {
        visitor.forgetCookies();
        visitor.open("/sign-in");

        var signedIn = visitor.submit(
                "/sign-in", Map.of("email", mail, "password", TestAccounts.PASSWORD, "kept", "c29tZXRoaW5n"));

        assertThat(location(signedIn)).endsWith("/organize");
    }

    private boolean pending(String invited) {
        String masked = MailAddress.parse(invited).masked();
        return queries.pending().stream().anyMatch(row -> row.mail().equals(masked));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String invitee() {
        return "x@" + UUID.randomUUID() + ".example.org";
    }
}
