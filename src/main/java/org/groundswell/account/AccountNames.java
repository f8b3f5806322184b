package org.groundswell.account;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// How accounts are called.
@Component
public class AccountNames {

    /// What acts where no account does.
    static final String SOFTWARE = "Groundswell";

    private final Accounts accounts;
    private final AccountSeals seals;

    AccountNames(Accounts accounts, AccountSeals seals) {
        this.accounts = accounts;
        this.seals = seals;
    }

    /// The account's own name for itself; the software's where no account acted.
    public String of(UUID account) {
        return accounts.findById(account).map(found -> found.name(seals)).orElse(SOFTWARE);
    }
}
