package org.groundswell.pledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.action.ActionView;
import org.groundswell.campaign.CampaignView;
import org.jspecify.annotations.Nullable;

/// What stands behind a link, as its pages show it.
///
/// @param waiting sign-ups that can be confirmed now
/// @param promised everything that was confirmed before, withdrawn or not
/// @param mailDomain what stands behind the @ of the address we hold
record LinkView(
        CampaignView campaign, List<Asked> waiting, List<Promised> promised, String mailDomain, boolean mailStopped) {

    Optional<Promised> promised(@Nullable UUID actionId) {
        return promised.stream()
                .filter(promise -> promise.action().id().equals(actionId))
                .findFirst();
    }

    /// A sign-up that waits.
    record Asked(ActionView action, Set<UUID> ways) {}

    /// A pledge with what it is for.
    ///
    /// @param open whether the action still takes pledges, so that the choice can be changed
    record Promised(ActionView action, Pledge pledge, boolean open) {}
}
