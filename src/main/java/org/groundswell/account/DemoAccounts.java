package org.groundswell.account;

import java.util.Locale;
import java.util.UUID;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.Tokens;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The demo's accounts, all with one password that the README tells. In no other profile is there such a thing.
@Component
@Profile("demo")
public class DemoAccounts {

    private static final String PASSWORD = "a password for the demo";

    private final Founding founding;
    private final Inviting inviting;
    private final Accepting accepting;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final AccountSeals seals;
    private final Links addresses;

    DemoAccounts(
            Founding founding,
            Inviting inviting,
            Accepting accepting,
            OneTimeLinks links,
            Accounts accounts,
            AccountSeals seals,
            Links addresses) {
        this.founding = founding;
        this.inviting = inviting;
        this.accepting = accepting;
        this.links = links;
        this.accounts = accounts;
        this.seals = seals;
        this.addresses = addresses;
    }

    /// Whether nobody has an account here yet.
    public boolean none() {
        return accounts.count() == 0;
    }

    /// The owner, as on a first start.
    public UUID own(String mail, String name, Locale locale) {
        return founding.firstOwner(mail, name, PASSWORD, locale);
    }

    /// Invites somebody and takes the invitation up for them.
    public UUID join(UUID inviter, InvitationDraft draft, String name) {
        String token = Tokens.make();
        inviting.issue(inviter, draft, token);
        return accepting.acceptAsNew(token, name, PASSWORD, draft.locale());
    }

    /// A link that signs this account in once; links printed before stop working.
    public String oneTimeLink(String mail) {
        links.clear(OneTimeLinks.Purpose.SIGN_IN);
        String token = links.make(OneTimeLinks.Purpose.SIGN_IN, idOf(mail));
        return addresses.absolute(Locale.of("en"), "/sign-in/once/" + token);
    }

    public UUID idOf(String mail) {
        return accounts.findByMailIndex(seals.index(MailAddress.parse(mail)))
                .orElseThrow()
                .id();
    }
}
