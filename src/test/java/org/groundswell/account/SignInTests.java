package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.NetworkPrefix;
import org.groundswell.platform.Vault;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Coming in by password, and how long a session lasts.
@GroundswellTest
class SignInTests {

    private static final Pattern RANDOM = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"|t[0-9a-f-]{36}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Slowing slowing;

    @Autowired
    AccountSeals seals;

    @Autowired
    Vault vault;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetFailuresOfOtherTests() {
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void rightPasswordOpensASessionThatHoldsOnlyAnId() {
        UUID owner = accounts.owner();

        var answer = signIn(accounts.mail(owner), TestAccounts.PASSWORD);

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/organize");
        Cookie cookie = cookie(answer);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = :id")
                        .param("id", owner.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatusOk();
    }

    @Test
    void signingInLeadsToWhereOneWantedToGoButNeverElsewhere() {
        UUID owner = accounts.owner();

        assertThat(signIn(accounts.mail(owner), TestAccounts.PASSWORD, "to", "/account?x=1"))
                .hasHeader("Location", "/account?x=1");
        for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/organize//evil", "/c/x"}) {
            assertThat(signIn(accounts.mail(owner), TestAccounts.PASSWORD, "to", elsewhere))
                    .hasHeader("Location", "/organize");
        }
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswer() throws Exception {
        String known = accounts.mail(accounts.owner());
        String unknown = "t" + UUID.randomUUID() + "@example.org";

        for (int i = 0; i < 7; i++) {
            var one = signIn(known, "not the password");
            var other = signIn(unknown, "not the password");

            assertThat(one).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(body(one)).isEqualTo(body(other)).contains(i < 5 ? "do not belong together" : "too often");
        }
    }

    @Test
    void eachFailureMakesTheNextTryWaitLonger() {
        String mail = accounts.mail(accounts.owner());
        for (int i = 0; i < 5; i++) {
            signIn(mail, "wrong");
        }

        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        clock.advance(Duration.ofSeconds(2));
        signIn(mail, "wrong");
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void oneNetworkCannotTryManyAddresses() {
        for (int i = 0; i < 100; i++) {
            slowing.begin(index("t" + UUID.randomUUID() + "@example.org"), "127.0.0.1");
        }
        String mail = accounts.mail(accounts.owner());

        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(signInFrom("192.0.2.7", mail, TestAccounts.PASSWORD))
                .as("another network")
                .hasStatus(HttpStatus.SEE_OTHER);
        clock.advance(Duration.ofSeconds(10));
        assertThat(signIn(mail, TestAccounts.PASSWORD)).as("nobody waits long").hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        String mail = accounts.mail(accounts.owner());
        for (int i = 0; i < 12; i++) {
            signInFrom("203.0.113.9", mail, "wrong");
        }

        assertThat(signInFrom("203.0.113.9", mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void manyNetworksTryingOneAddressAreSlowedToo() {
        String mail = accounts.mail(accounts.owner());
        for (int i = 0; i < 100; i++) {
            slowing.begin(index(mail), "198.51.%d.1".formatted(i));
        }

        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        clock.advance(Duration.ofSeconds(10));
        assertThat(signIn(mail, TestAccounts.PASSWORD)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void lookingAtTheSignInPageWritesNoSession() {
        assertThat(mvc.get().uri("/sign-in").exchange().getResponse().getCookie("session"))
                .isNull();
    }

    @Test
    void noNetworkAddressIsKept() {
        signIn("t" + UUID.randomUUID() + "@example.org", "wrong");

        assertThat(jdbc.sql("select length(subject) from sign_in_failure")
                        .query(Integer.class)
                        .list())
                .containsOnly(32);
    }

    @Test
    void networksAreToldByAKeyThatIsNotInTheDatabaseAndGoesWithItsDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        slowing.begin(index("t" + UUID.randomUUID() + "@example.org"), "198.51.100.7");
        byte[] network = vault.blindIndex(
                KeyScope.day(today),
                "sign_in_failure",
                NetworkPrefix.of("198.51.100.7").text());

        assertThat(jdbc.sql("select count(*) from sign_in_failure where subject = ?")
                        .param(network)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select to_regclass('sign_in_day_key') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        vault.dropDays(today.plusDays(1));
        assertThatThrownBy(() -> vault.blindIndex(KeyScope.day(today), "sign_in_failure", "any"))
                .isInstanceOf(KeysShredded.class);
    }

    @Test
    void sessionEndsAfterTwelveHoursHoweverBusy() {
        Cookie session = cookie(signIn(accounts.mail(accounts.owner()), TestAccounts.PASSWORD));

        clock.advance(Duration.ofHours(12).minusMinutes(1));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatusOk();
        clock.advance(Duration.ofMinutes(1));
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void sessionEndsAfterThirtyIdleMinutes() {
        UUID owner = accounts.owner();
        Cookie session = cookie(signIn(accounts.mail(owner), TestAccounts.PASSWORD));
        jdbc.sql("""
                update spring_session set last_access_time = last_access_time - 31 * 60 * 1000
                where principal_name = :owner and max_inactive_interval = 30 * 60
                """).param("owner", owner.toString()).update();

        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void cookieOfAnHttpsInstallationIsBoundToItsHost() {
        var https = new org.groundswell.platform.GroundswellProperties(
                java.net.URI.create("https://example.org"),
                java.nio.file.Path.of("target"),
                java.util.List.of(),
                java.util.List.of(),
                new org.groundswell.platform.GroundswellProperties.Keys(null, null, null));
        var response = new org.springframework.mock.web.MockHttpServletResponse();
        new SecurityConfiguration()
                .sessionCookie(https)
                .writeCookieValue(new org.springframework.session.web.http.CookieSerializer.CookieValue(
                        new org.springframework.mock.web.MockHttpServletRequest(), response, "x"));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-session=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Cookie session = cookie(signIn(accounts.mail(accounts.owner()), TestAccounts.PASSWORD));
        String token = token(mvc.get().uri("/account").cookie(session).exchange());

        assertThat(mvc.post().uri("/sign-out").cookie(session).param("_csrf", token))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mvc.get().uri("/account").cookie(session)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void mailIsKeptWhenThePasswordIsWrongAndThePasswordIsNot() {
        assertThat(signIn("someone@example.org", "secret words here"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"someone@example.org\"")
                .doesNotContain("secret words here");
    }

    private byte[] index(String mail) {
        return seals.index(org.groundswell.platform.MailAddress.parse(mail));
    }

    private MvcTestResult signInFrom(String network, String mail, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .param("email", mail)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult signIn(String mail, String password, String... more) {
        var request =
                mvc.post().uri("/sign-in").with(csrf()).param("email", mail).param("password", password);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("session"));
    }

    private static String body(MvcTestResult answer) throws Exception {
        return RANDOM.matcher(answer.getResponse().getContentAsString()).replaceAll("");
    }

    static String token(MvcTestResult page) throws Exception {
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
