package org.groundswell.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// What happens behind an invitation's link: a new account, or the password of the one there is, then the role.
@Component
class Welcoming {

    private final Accepting accepting;
    private final PasswordResetting resetting;
    private final Resets resets;
    private final SigningIn signingIn;
    private final Admitting admitting;
    private final AccountNames names;
    private final AccountSeals seals;

    Welcoming(
            Accepting accepting,
            PasswordResetting resetting,
            Resets resets,
            SigningIn signingIn,
            Admitting admitting,
            AccountNames names,
            AccountSeals seals) {
        this.accepting = accepting;
        this.resetting = resetting;
        this.resets = resets;
        this.signingIn = signingIn;
        this.admitting = admitting;
        this.names = names;
        this.seals = seals;
    }

    Optional<InvitationPage> page(String token) {
        return accepting.look(token).map(this::page);
    }

    /// Whether the link was good, and somebody is in by it.
    boolean isTakenUp(String token) {
        return accepting.takenUp(token).isPresent();
    }

    /// A button pressed twice leads in as well as one pressed once.
    ///
    /// @throws NotFound when the link does not work (any more)
    /// @throws Refused when a field will not do; the link then still works
    AccountSession accept(String token, PersonForm form, Locale locale, String remote) {
        try {
            return acceptOnce(token, form, locale, remote);
        } catch (DataIntegrityViolationException raced) {
            // Another invitation of the same address made the account meanwhile; now its password decides.
            return acceptOnce(token, form, locale, remote);
        } catch (NotFound used) {
            Invitation invitation = accepting.takenUp(token).orElseThrow(() -> used);
            return signingIn.signIn(invitation.address(seals).text(), form.chosen(), remote);
        }
    }

    private AccountSession acceptOnce(String token, PersonForm form, Locale locale, String remote) {
        Invitation invitation = accepting.look(token).orElseThrow(NotFound::new);
        Optional<UUID> known = accepting.invitedAccount(invitation);
        if (known.isEmpty()) {
            return admitting.admit(accepting.acceptAsNew(token, form.getName(), form.getPassword(), locale));
        }
        if (!form.getFresh().isEmpty()) {
            return reset(token, known.get(), form.getFresh());
        }
        AccountSession session = signingIn.signIn(invitation.address(seals).text(), form.getPassword(), remote);
        accepting.acceptAs(token, session.accountId());
        return session;
    }

    private AccountSession reset(String token, UUID account, String password) {
        try {
            resetting.accept(token, account, password);
        } catch (Refused refused) {
            throw refused.at("fresh");
        }
        return admitting.admit(account);
    }

    private InvitationPage page(Invitation invitation) {
        Optional<UUID> known = accepting.invitedAccount(invitation);
        return new InvitationPage(
                names.of(invitation.invitedBy()),
                Scopes.roleKey(invitation.role()),
                invitation.scopeLabel(),
                known.isPresent(),
                known.filter(account -> resets.may(invitation.invitedBy(), account))
                        .isPresent());
    }
}
