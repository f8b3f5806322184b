package org.groundswell.account;

import java.util.UUID;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Reads what an account's owner sees of it.
@Component
class Own {

    private final Accounts accounts;
    private final AccountSeals seals;
    private final AccountQueries queries;
    private final Sessions sessions;

    Own(Accounts accounts, AccountSeals seals, AccountQueries queries, Sessions sessions) {
        this.accounts = accounts;
        this.seals = seals;
        this.queries = queries;
        this.sessions = sessions;
    }

    /// @param current id of the session that asks
    OwnPage page(UUID id, String current) {
        Account account = accounts.findById(id).orElseThrow(NotFound::new);
        return new OwnPage(
                account.name(seals), account.address(seals).text(), queries.roles(id), sessions.of(id, current));
    }
}
