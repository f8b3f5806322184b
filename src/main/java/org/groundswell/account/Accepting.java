package org.groundswell.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Taking the role one was invited to: with a new account, or with the one the address already has.
@Component
class Accepting {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Grants grants;
    private final Sessions sessions;
    private final Registering registering;
    private final Journal journal;
    private final Clock clock;

    Accepting(
            Invitations invitations,
            Accounts accounts,
            Grants grants,
            Sessions sessions,
            Registering registering,
            Journal journal,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.registering = registering;
        this.journal = journal;
        this.clock = clock;
    }

    /// The invitation behind a link, as long as it works.
    @Transactional(readOnly = true)
    Optional<Invitation> look(String token) {
        return invitations.findByTokenHash(Tokens.hash(token)).filter(found -> found.works(clock.instant()));
    }

    /// The invitation behind a link that was taken up already and would still work otherwise.
    @Transactional(readOnly = true)
    Optional<Invitation> takenUp(String token) {
        return invitations
                .findByTokenHash(Tokens.hash(token))
                .filter(Invitation::isAccepted)
                .filter(found -> found.isInTime(clock.instant()));
    }

    /// The account that the invited address already has.
    @Transactional(readOnly = true)
    Optional<UUID> invitedAccount(Invitation invitation) {
        return accounts.findByMailIndex(invitation.mailIndex()).map(Account::id);
    }

    /// Makes an account with the invited address and gives it the role.
    ///
    /// @throws NotFound when the link does not work (any more)
    /// @throws Refused when name or password will not do
    @Transactional
    UUID acceptAsNew(String token, String name, String password, Locale locale) {
        Invitation invitation = locked(token);
        UUID account = registering.register(invitation, name, password, locale);
        take(invitation, account);
        return account;
    }

    /// Gives the role to the account that the address has. The caller has seen its password.
    ///
    /// @throws NotFound when the link does not work (any more), or is another address's
    @Transactional
    void acceptAs(String token, UUID account) {
        Invitation invitation = locked(token);
        if (invitedAccount(invitation).filter(account::equals).isEmpty()) {
            throw new NotFound();
        }
        take(invitation, account);
    }

    private Invitation locked(String token) {
        return invitations
                .findLockedByTokenHash(Tokens.hash(token))
                .filter(found -> found.works(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    private void take(Invitation invitation, UUID account) {
        invitation.accept(account, clock.instant());
        grants.give(account, new Grant(invitation.role(), invitation.scope()), invitation.scopeLabel());
        sessions.endAll(account);
        journal.write(
                account,
                Scopes.subject(invitation.scope()),
                "account.journal.joined." + Scopes.word(invitation.role()),
                null);
    }
}
