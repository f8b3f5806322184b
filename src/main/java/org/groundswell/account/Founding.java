package org.groundswell.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.groundswell.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first account of an installation: its owner. Everybody after comes by invitation.
@Component
class Founding {

    private static final String LABEL = "Groundswell";

    private final Accounts accounts;
    private final Registering registering;
    private final Grants grants;
    private final OneTimeLinks links;
    private final Journal journal;
    private final JdbcClient jdbc;

    Founding(
            Accounts accounts,
            Registering registering,
            Grants grants,
            OneTimeLinks links,
            Journal journal,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.registering = registering;
        this.grants = grants;
        this.links = links;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /// A token to set up with, as long as there is no account; earlier ones stop working.
    @Transactional
    Optional<String> prepare() {
        links.clear(OneTimeLinks.Purpose.SETUP);
        return accounts.count() > 0 ? Optional.empty() : Optional.of(links.make(OneTimeLinks.Purpose.SETUP, null));
    }

    boolean works(String token) {
        return links.works(OneTimeLinks.Purpose.SETUP, token);
    }

    /// Makes the owner's account.
    ///
    /// @throws NotFound when the link does not work (any more)
    /// @throws Refused when a field will not do; the link then still works
    @Transactional
    UUID createOwner(String token, String email, String name, String password, Locale locale) {
        if (links.use(OneTimeLinks.Purpose.SETUP, token).isEmpty()) {
            throw new NotFound();
        }
        return firstOwner(email, name, password, locale);
    }

    /// Makes the owner's account without a link, for those who load a demo.
    ///
    /// @throws NotFound when there is an account already
    @Transactional
    UUID firstOwner(String email, String name, String password, Locale locale) {
        // One at a time: two links at once must not make two first owners.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('first owner'))")
                .query()
                .listOfRows();
        if (accounts.count() > 0) {
            throw new NotFound();
        }
        UUID owner = registering.register(email, name, password, locale);
        grants.give(owner, new Grant(Role.OWNER, Scope.INSTALLATION), LABEL);
        journal.write(owner, Scopes.subject(Scope.INSTALLATION), "account.journal.set-up", null);
        return owner;
    }
}
