package org.groundswell.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.groundswell.mail.Leases.Waiting;
import org.groundswell.platform.KeysShredded;
import org.groundswell.platform.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/// Sends what is due. A row is leased before it is sent and marked after: a worker that dies between the two sends it
/// again, under the same Message-ID. A server that does not answer makes a backlog and costs no mail a try, however
/// long it stays away; only an address that is refused for good, or trouble that comes back with every try, ends a
/// mail.
@Component
public class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int TRIES = 12;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofHours(24);

    private final Leases leases;
    private final Vault vault;
    private final MailWords words;
    private final ObjectProvider<Postman> postman;
    private final ObjectProvider<LastLook> looks;

    Sending(
            Leases leases,
            Vault vault,
            MailWords words,
            ObjectProvider<Postman> postman,
            ObjectProvider<LastLook> looks) {
        this.leases = leases;
        this.vault = vault;
        this.words = words;
        this.postman = postman;
        this.looks = looks;
    }

    /// Sends everything that is due now; without a way out nothing is touched and the mail waits.
    ///
    /// @return how many mails left
    public int sendDue() {
        Postman out = postman.getIfAvailable();
        if (out == null) {
            return 0;
        }
        int sent = 0;
        List<Waiting> batch;
        do {
            batch = leases.take();
            for (int next = 0; next < batch.size(); next++) {
                try {
                    sent += send(out, batch.get(next)) ? 1 : 0;
                } catch (Postman.Unreachable closed) {
                    String trouble = trouble(NestedExceptionUtils.getMostSpecificCause(closed));
                    LOG.warn("No mail leaves for now: {}", trouble);
                    leases.pause(batch.subList(next, batch.size()), trouble);
                    return sent;
                }
            }
        } while (batch.size() == Leases.BATCH);
        return sent;
    }

    /// Forgets mail that was sent, cancelled or given up a day ago.
    public void purge() {
        leases.purge(KEPT);
    }

    /// What fails after the mail has left is none of the mail's: its lease ends, and it is sent again.
    private boolean send(Postman out, Waiting mail) {
        if (!leases.stands(mail)) {
            return false;
        }
        if (isGone(mail)) {
            leases.finish(mail, "cancelled", null);
            return false;
        }
        try {
            out.deliver(mail.post(vault, words));
        } catch (Postman.Unreachable closed) {
            throw closed;
        } catch (KeysShredded gone) {
            leases.finish(mail, "cancelled", null);
            return false;
        } catch (Postman.Undeliverable never) {
            giveUp(mail, never);
            return false;
        } catch (RuntimeException later) {
            putOff(mail, later);
            return false;
        }
        leases.finish(mail, "sent", null);
        return true;
    }

    private boolean isGone(Waiting mail) {
        UUID addressee = mail.addressee();
        return addressee != null && looks.stream().anyMatch(look -> look.isGone(mail.cause(), addressee));
    }

    private void putOff(Waiting mail, RuntimeException failure) {
        if (mail.tries() >= TRIES) {
            giveUp(mail, failure);
            return;
        }
        Duration doubling = Duration.ofMinutes(1L << Math.min(mail.tries() - 1, 10));
        leases.putOff(mail, doubling.compareTo(LONGEST_WAIT) < 0 ? doubling : LONGEST_WAIT, trouble(failure));
    }

    private void giveUp(Waiting mail, RuntimeException failure) {
        LOG.warn("Mail {} is given up: {}", mail.id(), trouble(failure));
        leases.finish(mail, "failed", trouble(failure));
    }

    /// Only the kind of trouble: a message could repeat the address.
    private static String trouble(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
