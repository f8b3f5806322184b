package org.groundswell.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.mail.Outbox;
import org.groundswell.platform.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a message to those it is for, takes it back, stops it and goes on. Each locks the message first, so that
/// of two who press at once the second finds what the first did.
@Component
@Transactional
public class Dispatching {

    private final MessageAccess access;
    private final Reaches reaches;
    private final ReceivedMessages received;
    private final Outbox outbox;
    private final Clock clock;

    Dispatching(MessageAccess access, Reaches reaches, ReceivedMessages received, Outbox outbox, Clock clock) {
        this.access = access;
        this.reaches = reaches;
        this.received = received;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Lets the mails leave after a while. What was sent already is not sent again. Like all that mails many
    /// people, it asks for a factor shown within the last minutes; last, so that nobody types their password for
    /// nothing.
    ///
    /// @return when the first mail leaves
    /// @throws Refused when it would single people out, or nobody is there
    public Instant send(Actor actor, UUID id, int version) {
        Message message = access.open(actor, id);
        Instant leaves = message.leavesAt();
        if (leaves != null) {
            return leaves;
        }
        message.expect(version);
        Reach reach = reaches.of(message.campaignId(), message.whom());
        if (!reach.mayBeSent()) {
            throw new Refused("", Reaches.refusal(reach));
        }
        actor.requireRecentFactor(clock);
        access.record(actor, message, "outreach.journal.sent");
        return message.send(Reach.rounded(reach.all()), clock.instant());
    }

    /// Makes it a draft again before the first mail leaves.
    ///
    /// @throws Refused when it is too late
    public void undo(Actor actor, UUID id) {
        Message message = access.open(actor, id);
        message.undo(clock.instant());
        access.record(actor, message, "outreach.journal.undone");
    }

    /// Stops it: what waits in the queue does not leave, and nobody more is written to.
    ///
    /// @throws Refused when there is nothing to stop
    public void stop(Actor actor, UUID id) {
        Message message = access.open(actor, id);
        if (message.state() == Message.State.STOPPED) {
            return;
        }
        if (message.state() != Message.State.SENDING) {
            throw new Refused("", "outreach.error.notSending");
        }
        List<UUID> spared = outbox.callOff(Message.cause(id));
        received.drop(id, spared);
        message.takeBack(spared.size());
        message.stop();
        access.record(actor, message, "outreach.journal.stopped");
    }

    /// Goes on with what was stopped: to whoever was not written to yet. Asks for a recent factor.
    ///
    /// @throws Refused when it was not stopped
    public void resume(Actor actor, UUID id) {
        Message message = access.open(actor, id);
        if (message.state() == Message.State.SENDING) {
            return;
        }
        if (message.state() != Message.State.STOPPED) {
            throw new Refused("", "outreach.error.notStopped");
        }
        actor.requireRecentFactor(clock);
        message.goOn(clock.instant());
        access.record(actor, message, "outreach.journal.resumed");
    }
}
