package org.groundswell.commitment;

import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.action.ActionQueries;
import org.groundswell.action.State;
import org.groundswell.platform.LocalizedText;

/// An action of which needs are stated; a draft may have some too.
record StatedAction(UUID id, String slug, State state, LocalizedText name) {

    static Stream<StatedAction> in(ActionQueries actions, UUID campaignId) {
        return Stream.concat(
                actions.inCampaign(campaignId).stream()
                        .map(line -> new StatedAction(line.id(), line.slug(), line.state(), line.name())),
                actions.draftsIn(campaignId).stream()
                        .map(line -> new StatedAction(line.id(), line.slug(), State.DRAFT, line.name())));
    }
}
