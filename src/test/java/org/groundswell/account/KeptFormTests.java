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
        assertThat(signIn(mail).statusCode()).isEqualTo(303);
    }

    @Test
    void formOfAnExpiredSessionIsStillThereAfterSigningIn() {
        String invited = invitee();
        endSessionAtTheForm();

        var refused = visitor.submit(INVITE, Map.of("email", invited));
        assertThat(location(refused)).isEqualTo("/sign-in?ended=");
        assertThat(visitor.follow(refused).body())
                .contains("Your text is still here.")
                .doesNotContain(invited);
        assertThat(pending(invited)).isFalse();

        var kept = visitor.follow(signIn(mail));
        assertThat(kept.body())
                .as("where it goes and what is in it")
                .contains(">" + INVITE + "</a>", "<span>E-mail</span>", ">" + invited + "</dd>")
                .contains("value=\"" + invited, "action=\"" + INVITE);
        assertThat(visitor.submit(INVITE, Map.of()).statusCode()).isEqualTo(303);
        assertThat(pending(invited)).isTrue();
    }

    @Test
    void whatWasSentOrDroppedDoesNotComeBack() {
        endSessionAtTheForm();
        visitor.submit(INVITE, Map.of("email", invitee()));
        visitor.open("/sign-in");
        visitor.follow(signIn(mail));
        visitor.submit(INVITE, Map.of());
        assertThat(location(visitor.open("/step-up/form"))).isEqualTo("/organize");

        endSessionAtTheForm();
        visitor.submit(INVITE, Map.of("email", invitee()));
        visitor.open("/sign-in");
        visitor.follow(signIn(mail));
        assertThat(visitor.submit("/step-up/form/removal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(location(visitor.open("/step-up/form"))).isEqualTo("/organize");
    }

    @Test
    void aWrongPasswordOnTheWayKeepsTheForm() {
        endSessionAtTheForm();
        String invited = invitee();
        visitor.submit(INVITE, Map.of("email", invited));

        visitor.open("/sign-in");
        visitor.submit("/sign-in", Map.of("email", mail, "password", "not this one"));
        assertThat(visitor.follow(signIn(mail)).body()).contains(invited);
    }

    @Test
    void textOfOnePersonIsNeverSentAsAnother() {
        endSessionAtTheForm();
        String invited = invitee();
        visitor.submit(INVITE, Map.of("email", invited));

        visitor.open("/sign-in");
        var signedIn = signIn(accounts.mail(accounts.owner()));

        assertThat(location(signedIn)).isEqualTo("/organize");
        assertThat(location(visitor.open("/step-up/form"))).isEqualTo("/organize");
    }

    @Test
    void nothingIsKeptOfSomebodyWhoWasNeverSignedIn() {
        var attacker = new Visitor(links.base());
        var answer = attacker.submit(INVITE, Map.of("email", invitee()));

        assertThat(location(answer)).isEqualTo("/sign-in?ended=");
        assertThat(attacker.follow(answer).body())
                .contains("Sign in again.")
                .doesNotContain("Your text is still here.");
    }

    @Test
    void noAddressAndNoFieldBringsAFormIn() {
        String planted = plantedByAnAttacker();
        visitor.forgetCookies();
        // The way to the other language has the whole query; the form must not.
        assertThat(visitor.open("/sign-in?kept=" + planted).body()).doesNotContain("value=\"" + planted);

        var signedIn =
                visitor.submit("/sign-in", Map.of("email", mail, "password", TestAccounts.PASSWORD, "kept", planted));

        assertThat(location(signedIn)).isEqualTo("/organize");
        assertThat(location(visitor.open("/step-up/form"))).isEqualTo("/organize");
    }

    @Test
    void nothingIsKeptLongerThanAnHour() {
        visitor.open("/organize/accounts");
        clock.advance(Duration.ofMinutes(6));
        visitor.submit(INVITE, Map.of("email", invitee()));
        clock.advance(Duration.ofMinutes(61));

        assertThat(location(visitor.open("/step-up/form"))).isEqualTo("/organize");
    }

    @Test
    void sessionOverAfterTwelveHoursKeepsTheFormToo() {
        visitor.open("/organize/accounts");
        clock.advance(Duration.ofHours(13));

        String invited = invitee();
        visitor.follow(visitor.submit(INVITE, Map.of("email", invited)));
        assertThat(visitor.follow(signIn(mail)).body()).contains(invited);
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

    private void endSessionAtTheForm() {
        visitor.open("/organize/accounts");
        visitor.forgetCookie("session");
    }

    private HttpResponse<String> signIn(String address) {
        return visitor.submit("/sign-in", Map.of("email", address, "password", TestAccounts.PASSWORD));
    }

    /// What an attacker with an account of their own can make the software seal for them.
    private String plantedByAnAttacker() {
        var attacker = new Visitor(links.base());
        attacker.open("/sign-in");
        String address = accounts.mail(accounts.representative(UUID.randomUUID()));
        attacker.submit("/sign-in", Map.of("email", address, "password", TestAccounts.PASSWORD));
        attacker.forgetCookie("session");
        return attacker.follow(attacker.submit(INVITE, Map.of("email", invitee())))
                .body()
                .replaceAll("(?s).*name=\"kept\" value=\"([^\"]*)\".*", "$1")
                .replaceAll("(?s).*<.*", "c29tZXRoaW5n");
    }

    private boolean pending(String invited) {
        String masked = MailAddress.parse(invited).masked();
        return queries.pending().stream().anyMatch(row -> row.mail().equals(masked));
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(links.base(), "");
    }

    private static String invitee() {
        return "x@" + UUID.randomUUID() + ".example.org";
    }
}
