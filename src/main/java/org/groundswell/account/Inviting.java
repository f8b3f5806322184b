package org.groundswell.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.journal.Journal;
import org.groundswell.mail.Outbox;
import org.groundswell.mail.OutgoingMail;
import org.groundswell.platform.KeyScope;
import org.groundswell.platform.Links;
import org.groundswell.platform.MailAddress;
import org.groundswell.platform.NotFound;
import org.groundswell.platform.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Inviting people to a role. The answer is the same whether or not the address is known here.
@Component
public class Inviting {

    private final Invitations invitations;
    private final AccountSeals seals;
    private final Outbox outbox;
    private final Links links;
    private final Journal journal;
    private final Clock clock;
    private final InvitationAccess access;

    Inviting(
            Invitations invitations,
            AccountSeals seals,
            Outbox outbox,
            Links links,
            Journal journal,
            Clock clock,
            InvitationAccess access) {
        this.invitations = invitations;
        this.seals = seals;
        this.outbox = outbox;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
        this.access = access;
    }

    /// Sends an invitation; an earlier one for the same role and address stops working.
    ///
    /// @return the invitation's id
    /// @throws Refused when the address cannot be one
    @Transactional
    public UUID invite(Actor actor, InvitationDraft draft) {
        access.requireGive(actor, draft.role(), draft.scope());
        String token = Tokens.make();
        Invitation invitation = issue(actor.accountId(), draft, token);
        outbox.enqueue(mail(invitation, draft.locale(), token));
        return invitation.id();
    }

    /// Sends an invitation that waits for an answer once more; the earlier link stops working.
    ///
    /// @throws NotFound when there is none that this actor could have sent
    @Transactional
    public void resend(Actor actor, UUID id) {
        Invitation earlier = invitations
                .findLockedById(id)
                .filter(found -> found.works(clock.instant()))
                .orElseThrow(NotFound::new);
        invite(actor, earlier.again(seals));
    }

    /// Makes an invitation without the mail: for those who bring the token to the person themselves.
    @Transactional
    Invitation issue(UUID inviter, InvitationDraft draft, String token) {
        MailAddress address = MailAddress.parse(draft.email());
        invitations.findByMailIndexAndState(seals.index(address), Invitation.State.PENDING).stream()
                .filter(earlier ->
                        earlier.role() == draft.role() && earlier.scope().equals(draft.scope()))
                .forEach(this::takeBack);
        Invitation invitation =
                invitations.save(new Invitation(inviter, draft, address, token, seals, clock.instant()));
        journal.write(
                inviter, Scopes.subject(draft.scope()), "account.journal.invited." + Scopes.word(draft.role()), null);
        return invitation;
    }

    /// Takes an invitation back; its mail, if it has not left, stays here.
    ///
    /// @throws Refused when it was taken up or taken back already
    /// @throws NotFound when there is none that this actor could have sent
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        Invitation invitation = invitations.findLockedById(id).orElseThrow(NotFound::new);
        access.requireGive(actor, invitation.role(), invitation.scope());
        invitation.requirePending();
        withdraw(actor, invitation);
    }

    /// Takes back whatever waits for an answer in a scope that is given up. Nobody gets anything by it, so no
    /// recent factor is asked for.
    @Transactional
    public void withdrawAll(Actor actor, Scope scope) {
        for (Invitation waiting : invitations.findLockedByScopeIdAndState(scope.id(), Invitation.State.PENDING)) {
            access.requireRole(actor, waiting.role(), waiting.scope());
            withdraw(actor, waiting);
        }
    }

    private void withdraw(Actor actor, Invitation invitation) {
        takeBack(invitation);
        journal.write(
                actor.accountId(),
                Scopes.subject(invitation.scope()),
                "account.journal.withdrew." + Scopes.word(invitation.role()),
                null);
    }

    private void takeBack(Invitation invitation) {
        invitation.withdraw();
        outbox.cancel(cause(invitation));
    }

    private OutgoingMail mail(Invitation invitation, Locale locale, String token) {
        return new OutgoingMail(
                KeyScope.INSTALLATION,
                invitation.address(seals).text(),
                "account.mail.invitation",
                locale,
                Map.of("link", links.absolute(locale, "/invitations/" + token), "host", links.host()),
                cause(invitation),
                clock.instant(),
                null);
    }

    private static String cause(Invitation invitation) {
        return "invitation:" + invitation.id();
    }
}
