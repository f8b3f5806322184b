package org.groundswell.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Proving who one is. It answers alike, and as slowly, for an address that has an account and one that has none.
@Component
class SigningIn {

    private final Accounts accounts;
    private final AccountSeals seals;
    private final Passwords passwords;
    private final Slowing slowing;
    private final Admitting admitting;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            AccountSeals seals,
            Passwords passwords,
            Slowing slowing,
            Admitting admitting,
            Clock clock) {
        this.accounts = accounts;
        this.seals = seals;
        this.passwords = passwords;
        this.slowing = slowing;
        this.admitting = admitting;
        this.clock = clock;
    }

    /// Begins a session.
    ///
    /// @param remote the network address the request came from
    /// @throws Refused when that is no address, address and password do not belong together, or it was tried too
    ///     often
    AccountSession signIn(String typedAddress, String password, String remote) {
        byte[] index = seals.index(MailAddress.parse(typedAddress));
        Optional<UUID> account = accounts.findByMailIndex(index).map(Account::id);
        if (!isProven(index, account.orElse(null), password, remote)) {
            throw new Refused("password", "account.error.sign-in");
        }
        return admitting.admit(account.orElseThrow());
    }

    /// Shows the password again within a session that goes on.
    ///
    /// @param field where the form has it
    /// @throws Refused when it is not the password, or it was tried too often
    AccountSession showAgain(AccountSession session, String field, String password, String remote) {
        Account account = accounts.findById(session.accountId()).orElseThrow();
        byte[] index = seals.index(account.address(seals));
        if (!isProven(index, account.id(), password, remote)) {
            throw new Refused(field, "account.error.password.wrong");
        }
        return session.withFactor(clock.instant());
    }

    private boolean isProven(byte[] index, @Nullable UUID account, String password, String remote) {
        if (!slowing.begin(index, remote)) {
            throw new Refused("", "account.error.wait");
        }
        boolean proven = passwords.matches(account, password);
        if (proven) {
            slowing.succeeded(index, remote);
        }
        return proven;
    }
}
