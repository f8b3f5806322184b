package org.groundswell.account;

import java.util.UUID;

/// Says whose admins look after a partner's people. Accounts know no partners; the module that does implements it.
public interface PartnerKeeping {

    /// Whether the actor is an admin where the partner came into the house, and so may invite people to speak for
    /// it.
    boolean keeps(Actor actor, UUID partnerId);
}
