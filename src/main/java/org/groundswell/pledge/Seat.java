package org.groundswell.pledge;

import java.util.UUID;
import org.groundswell.pledge.LinkTokens.Holder;

/// Which of the pledges behind a link: each action has one for every person who uses the mailbox.
///
/// @param number [Pledge#FIRST], or the one after it for a second person in the home
public record Seat(UUID actionId, int number) {

    static Seat of(Pledge pledge) {
        return new Seat(pledge.actionId(), pledge.seat());
    }

    PledgeOf of(Holder holder) {
        return new PledgeOf(actionId, holder.campaignId(), holder.personId(), number);
    }
}
