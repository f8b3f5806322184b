package org.groundswell.pledge;

import java.util.List;
import java.util.UUID;
import org.groundswell.pledge.LinkTokens.Holder;
import org.groundswell.sharing.Consenting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The button of a link: everything that waits behind it is counted, and a partner may have the address of who said so.
/// Both happen or none.
@Component
@Transactional
public class Pressing {

    private final PledgeLinks links;
    private final LinkQueries queries;
    private final Pledging pledging;
    private final Consenting consenting;

    Pressing(PledgeLinks links, LinkQueries queries, Pledging pledging, Consenting consenting) {
        this.links = links;
        this.queries = queries;
        this.pledging = pledging;
        this.consenting = consenting;
    }

    /// @param agreement the one whose box was ticked; null when none was
    /// @param name for that partner; blank for none
    /// @throws LinkGone when the link opens nothing any more
    /// @throws org.groundswell.platform.Refused as [Pledging#confirm] and [Consenting#give] refuse
    public Seat press(String token, ButtonAnswer answer, @Nullable UUID agreement, String name) {
        Holder holder = links.hold(token);
        List<UUID> brought = queries.open(token).sources();
        Seat seat = pledging.confirm(token, answer);
        // Pressed a second time nothing waits any more, and what was said the first time stands.
        if (agreement != null && !brought.isEmpty()) {
            consenting.give(holder.campaignId(), holder.personId(), brought, agreement, name);
        }
        return seat;
    }
}
