package org.groundswell.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// What happens behind an invitation's link: a new account, or the password of the one there is, then the role.
@Component
class Welcoming {

    private final Accepting accepting;
    private final SigningIn signingIn;
    private final AccountNames names;
    private final AccountSeals seals;
    private final Clock clock;

    Welcoming(Accepting accepting, SigningIn signingIn, AccountNames names, AccountSeals seals, Clock clock) {
        this.accepting = accepting;
        this.signingIn = signingIn;
        this.names = names;
        this.seals = seals;
        this.clock = clock;
    }

    Optional<InvitationPage> page(String token) {
        return accepting
                .look(token)
                .map(found -> new InvitationPage(
                        names.of(found.invitedBy()),
                        Scopes.roleKey(found.role()),
                        found.scopeLabel(),
                        accepting.invitedAccount(found).isPresent()));
    }

    /// @throws NotFound when the link does not work (any more)
    /// @throws Refused when a field will not do; the link then still works
    AccountSession accept(String token, PersonForm form, Locale locale, String remote) {
        Invitation invitation = accepting.look(token).orElseThrow(NotFound::new);
        if (accepting.invitedAccount(invitation).isEmpty()) {
            UUID account = accepting.acceptAsNew(token, form.getName(), form.getPassword(), locale);
            return AccountSession.begin(account, clock.instant());
        }
        String address = invitation.address(seals).text();
        AccountSession session = signingIn.signIn(address, form.getPassword(), remote);
        accepting.acceptAs(token, session.accountId());
        return session;
    }
}
