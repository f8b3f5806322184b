package org.groundswell.outreach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.pledge.CrowdMailing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the mails of messages that were sent, turn by turn, each a transaction: what is written, to whom, and
/// how far it came are committed together, so that a restart goes on where it stopped.
@Component
@Transactional
public class Delivering {

    private static final int MOST = 200;

    /// Mail to many never goes ahead of one that somebody waits for.
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Messages messages;
    private final ReceivedMessages received;
    private final CrowdMailing mailing;
    private final Clock clock;

    Delivering(Messages messages, ReceivedMessages received, CrowdMailing mailing, Clock clock) {
        this.messages = messages;
        this.received = received;
        this.mailing = mailing;
        this.clock = clock;
    }

    /// Writes a turn of a message that is due. After it the message waits as long as so many mails take at that
    /// rate.
    ///
    /// @param perMinute how many mails may leave in a minute, of all messages together
    /// @return whether there was one
    public boolean takeTurn(int perMinute) {
        Instant now = clock.instant();
        Optional<Message> due = messages.due(now);
        due.ifPresent(message -> write(message, Math.max(1, perMinute / Math.max(1, messages.underWay(now))), now));
        return due.isPresent();
    }

    private void write(Message message, int perMinute, Instant now) {
        CrowdMailing.Turn turn = mailing.next(message.crowd(), message.reached(), Math.min(MOST, perMinute));
        if (turn.last() == null) {
            message.end();
            return;
        }
        List<UUID> persons = received.note(message.id(), turn.persons());
        mailing.write(message.campaignId(), persons, Message.cause(message.id()), now.plus(A_MOMENT));
        Duration wait = Duration.ofMinutes(persons.size()).dividedBy(perMinute);
        message.advance(turn.last(), persons.size(), now.plus(wait));
    }
}
