package org.groundswell.pledge;

import java.util.UUID;

/// What makes two pledges one: the action, the person in its campaign, and the seat.
///
/// @param seat [Pledge#FIRST], or the one after it for a second person in the home who uses the same mailbox
record PledgeOf(UUID actionId, UUID campaignId, UUID personId, int seat) {

    PledgeOf(UUID actionId, UUID campaignId, UUID personId) {
        this(actionId, campaignId, personId, Pledge.FIRST);
    }
}
