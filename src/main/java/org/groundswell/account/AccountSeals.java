package org.groundswell.account;

import java.util.UUID;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.SealedAt;
import org.groundswell.platform.Vault;
import org.springframework.stereotype.Component;

/// Seals and opens what names an account, under the installation's key.
@Component
class AccountSeals {

    private final Vault vault;

    AccountSeals(Vault vault) {
        this.vault = vault;
    }

    /// By which an address is found again, in accounts and in invitations alike.
    byte[] index(MailAddress address) {
        return vault.blindIndex(KeyScope.INSTALLATION, "account mail", address.text());
    }

    byte[] mail(UUID account, MailAddress address) {
        return vault.seal(KeyScope.INSTALLATION, new SealedAt("account", "mail", account), address.text());
    }

    MailAddress openMail(UUID account, byte[] sealed) {
        return MailAddress.parse(vault.open(KeyScope.INSTALLATION, new SealedAt("account", "mail", account), sealed));
    }

    byte[] name(UUID account, String name) {
        return vault.seal(KeyScope.INSTALLATION, new SealedAt("account", "name", account), name);
    }

    String openName(UUID account, byte[] sealed) {
        return vault.open(KeyScope.INSTALLATION, new SealedAt("account", "name", account), sealed);
    }

    byte[] invited(UUID invitation, MailAddress address) {
        return vault.seal(KeyScope.INSTALLATION, new SealedAt("invitation", "mail", invitation), address.text());
    }

    MailAddress openInvited(UUID invitation, byte[] sealed) {
        return MailAddress.parse(
                vault.open(KeyScope.INSTALLATION, new SealedAt("invitation", "mail", invitation), sealed));
    }
}
