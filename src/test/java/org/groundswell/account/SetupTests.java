package org.groundswell.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// The first account. The tests begin on an empty table and leave it as it was.
@GroundswellTest
class SetupTests {

    @Autowired
    Founding founding;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    @Test
    void firstStartMakesTheOwnerOnce() {
        withoutAccounts(() -> {
            String token = founding.prepare().orElseThrow();
            assertThat(founding.works(token)).isTrue();
            UUID owner = create(token, TestAccounts.PASSWORD);

            assertThat(queries.team(Scope.INSTALLATION)).singleElement().satisfies(row -> {
                assertThat(row.accountId()).isEqualTo(owner);
                assertThat(row.role()).isEqualTo(Role.OWNER);
            });
            assertThatThrownBy(() -> create(token, TestAccounts.PASSWORD)).isInstanceOf(NotFound.class);
            assertThat(founding.prepare()).isEmpty();
        });
    }

    @Test
    void eachStartMakesTheEarlierLinkUseless() {
        withoutAccounts(() -> {
            String first = founding.prepare().orElseThrow();
            String second = founding.prepare().orElseThrow();

            assertThat(founding.works(first)).isFalse();
            assertThat(founding.works(second)).isTrue();
            clock.advance(Duration.ofDays(3));
            assertThat(founding.works(second)).isFalse();
        });
    }

    @Test
    void weakPasswordsAreRefused() {
        withoutAccounts(() -> {
            for (String weak : new String[] {
                "elevenchars", "password1234", "aaaaaaaaaaaa", "groundswell2026", "abcdefghijkl", "owner@example.org"
            }) {
                assertThatThrownBy(() -> create(fresh(), weak)).as(weak).isInstanceOf(Refused.class);
            }
            assertThatThrownBy(() -> create(fresh(), "ñ".repeat(37))).isInstanceOf(Refused.class);
        });
    }

    @Test
    void anUnknownLinkExplainsItself() {
        assertThat(mvc.get().uri("/setup/nothing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link does not work any more.");
    }

    @Test
    void noSignInWithoutPasswordOutsideTheDemo() {
        assertThat(mvc.get().uri("/sign-in/once/nothing"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .doesNotContain("This link");
    }

    private String fresh() {
        return founding.prepare().orElseThrow();
    }

    private UUID create(String token, String password) {
        return founding.createOwner(token, "owner@example.org", "Robin", password, Locale.ENGLISH);
    }

    private void withoutAccounts(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from invitation").update();
            jdbc.sql("delete from account").update();
            test.run();
        });
    }
}
