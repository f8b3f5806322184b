package org.groundswell.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.mail.Outbox;
import org.groundswell.people.People;
import org.groundswell.platform.MailAddress;
import org.groundswell.pledge.LinkTokens.Holder;
import org.springframework.stereotype.Component;

/// The way to a supporter and back: mails with links out, links in.
@Component
class PledgeLinks {

    private final LinkTokens tokens;
    private final PledgeMail mail;
    private final Outbox outbox;
    private final People people;

    PledgeLinks(LinkTokens tokens, PledgeMail mail, Outbox outbox, People people) {
        this.tokens = tokens;
        this.mail = mail;
        this.outbox = outbox;
        this.people = people;
    }

    /// Whom a link belongs to; until the transaction ends nobody else does anything for that person.
    ///
    /// @throws LinkGone when it does not work
    Holder hold(String token) {
        Holder holder = tokens.holder(token);
        people.lock(List.of(holder.personId()));
        return holder;
    }

    /// Mails what lets a sign-up be finished, or the page of somebody who has a pledge.
    ///
    /// @param settled whether there is something on the page already
    void invite(Holder holder, MailAddress address, Locale locale, boolean settled) {
        if (settled) {
            mail.again(holder, address, locale);
        } else {
            mail.confirm(holder, address, locale);
        }
    }

    /// Nothing waits any more; the links somebody has open their page for as long as there is anything on it.
    void settle(Holder holder) {
        tokens.keep(holder);
    }

    /// Takes back the mail that waits for a person and that they did not ask for.
    void callOffNews(Holder holder) {
        outbox.cancelFor(holder.personId());
    }

    /// Deletes persons with all that hangs on them: pledges, sign-ups, links, and every mail in the queue.
    void forget(Collection<UUID> personIds) {
        outbox.erase(personIds);
        people.forget(personIds);
    }
}
