package org.groundswell.outreach;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.account.Role;
import org.groundswell.account.Scope;
import org.groundswell.journal.Journal;
import org.groundswell.journal.Subject;
import org.groundswell.platform.NotFound;
import org.springframework.stereotype.Component;

/// Who may do what with a message, and that it is written down: organizers of its campaign everything, as with
/// the news of an action, others nothing.
@Component
class MessageAccess {

    private final Messages messages;
    private final Journal journal;

    MessageAccess(Messages messages, Journal journal) {
        this.messages = messages;
        this.journal = journal;
    }

    void require(Actor actor, UUID campaignId) {
        actor.require(Role.ORGANIZER, Scope.campaign(campaignId));
    }

    /// The message, to be changed by this actor and nobody else until the transaction ends.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    Message open(Actor actor, UUID id) {
        Message message = messages.toChange(id).orElseThrow(NotFound::new);
        require(actor, message.campaignId());
        return message;
    }

    static Subject subject(UUID id, UUID campaignId) {
        return new Subject("message", id, campaignId);
    }

    void record(Actor actor, Message message, String sentence, String... arguments) {
        journal.write(actor.accountId(), subject(message.id(), message.campaignId()), sentence, null, arguments);
    }
}
