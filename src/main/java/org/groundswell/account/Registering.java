package org.groundswell.account;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Making an account. Only an invitation or the first start leads here.
@Component
class Registering {

    private static final int LONGEST_NAME = 80;

    private final Accounts accounts;
    private final AccountSeals seals;
    private final Passwords passwords;
    private final Clock clock;

    Registering(Accounts accounts, AccountSeals seals, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.seals = seals;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// @throws Refused when name or password will not do
    @Transactional(propagation = Propagation.MANDATORY)
    UUID register(Invitation invitation, String name, String password, Locale locale) {
        return register(invitation.address(seals), name, password, locale);
    }

    /// @throws Refused when address, name or password will not do
    @Transactional(propagation = Propagation.MANDATORY)
    UUID register(String email, String name, String password, Locale locale) {
        Refused.together(
                () -> MailAddress.parse(email), () -> checkedName(name), () -> passwords.checkLength(password));
        return register(MailAddress.parse(email), name, password, locale);
    }

    /// @throws Refused when name or password will not do
    @Transactional(propagation = Propagation.MANDATORY)
    UUID register(MailAddress address, String name, String password, Locale locale) {
        Refused.together(() -> checkedName(name), () -> passwords.check(password, address));
        var account = accounts.save(new Account(address, checkedName(name), locale, seals, clock.instant()));
        accounts.flush();
        passwords.set(account.id(), password);
        return account.id();
    }

    private static String checkedName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new Refused("name", "account.error.name");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new Refused("name", "account.error.name.long", LONGEST_NAME, stripped.length());
        }
        return stripped;
    }
}
