package org.groundswell.outreach;

import java.util.List;
import java.util.UUID;
import org.groundswell.mail.LastLook;
import org.groundswell.pledge.Crowds;
import org.springframework.stereotype.Component;

/// Whether somebody is still among those a message is for when its mail is about to leave.
@Component
class StillMeant implements LastLook {

    private final Messages messages;
    private final Crowds crowds;

    StillMeant(Messages messages, Crowds crowds) {
        this.messages = messages;
        this.crowds = crowds;
    }

    @Override
    public boolean isGone(String cause, UUID addressee) {
        return Message.caused(cause)
                .flatMap(messages::findById)
                .filter(message ->
                        crowds.among(message.crowd(), List.of(addressee)).isEmpty())
                .isPresent();
    }
}
