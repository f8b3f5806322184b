package org.groundswell.account;

import java.time.Clock;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Coming in, once it is proven who it is; written down, so that the account's owner sees a sign-in that was not
/// theirs.
@Component
class Admitting {

    private final Journal journal;
    private final Clock clock;

    Admitting(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    AccountSession admit(UUID account) {
        journal.write(account, Scopes.account(account), "account.journal.signed-in", null);
        return AccountSession.begin(account, clock.instant());
    }
}
