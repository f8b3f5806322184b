package org.groundswell.account;

import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Whose session it is. It is all that a session remembers of a person: the account's id and when a factor was shown;
/// what the account may do is read anew with each request.
public final class AccountSession extends AbstractAuthenticationToken {

    private static final Duration AT_MOST = Duration.ofHours(12);

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID accountId;
    private final Instant signedInAt;
    private final Instant factorAt;

    private AccountSession(UUID accountId, Instant signedInAt, Instant factorAt) {
        super(List.of());
        this.accountId = accountId;
        this.signedInAt = signedInAt;
        this.factorAt = factorAt;
        setAuthenticated(true);
    }

    /// A session that begins now, with a factor just shown.
    public static AccountSession begin(UUID accountId, Instant now) {
        return new AccountSession(accountId, now, now);
    }

    /// The same session after another factor was shown; its end does not move.
    AccountSession withFactor(Instant now) {
        return new AccountSession(accountId, signedInAt, now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(signedInAt.plus(AT_MOST));
    }

    UUID accountId() {
        return accountId;
    }

    Instant signedInAt() {
        return signedInAt;
    }

    Instant factorAt() {
        return factorAt;
    }

    @Override
    public UUID getPrincipal() {
        return accountId;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountSession session
                && session.accountId.equals(accountId)
                && session.signedInAt.equals(signedInAt)
                && session.factorAt.equals(factorAt);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
