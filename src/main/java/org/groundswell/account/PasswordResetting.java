package org.groundswell.account;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.groundswell.platform.NotAllowed;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new password for somebody who forgot theirs. A mailbox alone never gives one: somebody invites them again who
/// could have given every role they hold, or whoever runs the installation prints a link on its console.
@Component
class PasswordResetting {

    private final Accepting accepting;
    private final Accounts accounts;
    private final AccountSeals seals;
    private final Passwords passwords;
    private final Resets resets;
    private final Sessions sessions;
    private final Journal journal;

    PasswordResetting(
            Accepting accepting,
            Accounts accounts,
            AccountSeals seals,
            Passwords passwords,
            Resets resets,
            Sessions sessions,
            Journal journal) {
        this.accepting = accepting;
        this.accounts = accounts;
        this.seals = seals;
        this.passwords = passwords;
        this.resets = resets;
        this.sessions = sessions;
        this.journal = journal;
    }

    /// Takes up an invitation with a new password instead of the old one; all sessions end.
    ///
    /// @throws NotFound when the link does not work (any more), or is another address's
    /// @throws NotAllowed when who invited may not do this for this account
    @Transactional
    void accept(String token, UUID account, String password) {
        accepting.acceptAs(token, account);
        Invitation invitation = accepting.takenUp(token).orElseThrow(NotFound::new);
        if (!resets.may(invitation.invitedBy(), account)) {
            throw new NotAllowed(Scopes.askKey(Role.OWNER));
        }
        set(account, password);
        journal.write(
                account,
                Scopes.account(account),
                "account.journal.reset.invited",
                null,
                Histories.account(invitation.invitedBy()));
    }

    /// Makes a link that sets a new password once, for the console; earlier ones stop working.
    @Transactional
    Optional<String> link(byte[] mailIndex) {
        return accounts.findByMailIndex(mailIndex).map(Account::id).map(resets::link);
    }

    /// Sets a new password by a link from the console; all sessions end.
    ///
    /// @return whose account it is
    /// @throws NotFound when the link does not work (any more)
    @Transactional
    UUID use(String token, String password) {
        UUID account = resets.use(token).orElseThrow(NotFound::new);
        set(account, password);
        journal.write(account, Scopes.account(account), "account.journal.reset.console", null);
        return account;
    }

    private void set(UUID account, String password) {
        passwords.check(password, accounts.findById(account).orElseThrow().address(seals));
        passwords.set(account, password);
        sessions.endAll(account);
    }
}
