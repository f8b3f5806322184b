package org.groundswell.account;

import java.util.UUID;
import org.groundswell.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Taking care of one's own account: another password, an end to sessions elsewhere.
@Component
class PasswordChanging {

    private final SigningIn signingIn;
    private final Accounts accounts;
    private final AccountSeals seals;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Journal journal;

    PasswordChanging(
            SigningIn signingIn,
            Accounts accounts,
            AccountSeals seals,
            Passwords passwords,
            Sessions sessions,
            Journal journal) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.seals = seals;
        this.passwords = passwords;
        this.sessions = sessions;
        this.journal = journal;
    }

    /// Asks for the present password. Apart from the change, since slowing down whoever guesses is a transaction of
    /// its own, and two at once would hold two connections.
    ///
    /// @param remote the network address the request came from
    /// @return the session, with the factor just shown
    /// @throws Refused when the present password is wrong
    AccountSession prove(AccountSession session, PasswordForm form, String remote) {
        return signingIn.showAgain(session, "current", form.getCurrent(), remote);
    }

    /// Sets another password; all other sessions of the account end.
    ///
    /// @param proven the session as [#prove] gave it
    /// @param current id of the session that goes on
    /// @throws Refused when the new password will not do
    @Transactional
    void change(AccountSession proven, PasswordForm form, String current) {
        UUID account = proven.accountId();
        passwords.check(
                form.getPassword(), accounts.findById(account).orElseThrow().address(seals));
        passwords.set(account, form.getPassword());
        sessions.endOthers(account, current);
        write(account, "account.journal.password");
    }

    /// Ends one of the account's sessions.
    ///
    /// @param name what the list calls it
    /// @return whether there was such a one
    @Transactional
    boolean endSession(UUID account, String name) {
        boolean ended = sessions.endOne(account, name);
        if (ended) {
            write(account, "account.journal.session-ended");
        }
        return ended;
    }

    private void write(UUID account, String sentence) {
        journal.write(account, Scopes.account(account), sentence, null);
    }
}
