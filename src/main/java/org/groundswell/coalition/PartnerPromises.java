package org.groundswell.coalition;

import java.util.UUID;
import org.groundswell.account.Actor;
import org.groundswell.platform.LocalizedText;

/// What a partner that goes leaves behind: whoever keeps promises of partners takes those back that are still open, in
/// the transaction in which it goes.
public interface PartnerPromises {

    /// @param reason what both sides read
    /// @param said the same, for the journal
    void takeBack(Actor actor, UUID partnerId, UUID campaignId, LocalizedText reason, String said);
}
