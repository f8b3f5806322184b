package org.groundswell.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.account.AccountSession;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Makes a MockMvc request an account's: in its session, with its form token. What the account may do is read from the
/// database, as always; make it with `TestAccounts`.
public final class SignedIn {

    private SignedIn() {}

    /// The password was shown when the test began.
    public static RequestPostProcessor as(UUID account) {
        return as(account, TestClock.START);
    }

    /// The password was shown too long ago for what asks for it again.
    public static RequestPostProcessor sinceAnHour(UUID account) {
        return as(account, TestClock.START.minus(Duration.ofHours(1)));
    }

    private static RequestPostProcessor as(UUID account, Instant since) {
        return (MockHttpServletRequest request) -> csrf().postProcessRequest(
                        authentication(AccountSession.begin(account, since)).postProcessRequest(request));
    }
}
