package org.groundswell.pledge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
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
class Pressing {

    private final PledgeLinks links;
    private final Submissions submissions;
    private final Pledging pledging;
    private final Consenting consenting;

    Pressing(PledgeLinks links, Submissions submissions, Pledging pledging, Consenting consenting) {
        this.links = links;
        this.submissions = submissions;
        this.pledging = pledging;
        this.consenting = consenting;
    }

    /// @param agreement the one whose box was ticked; null when none was
    /// @param name for that partner; blank for none
    /// @throws LinkGone when the link opens nothing any more
    /// @throws org.groundswell.platform.Refused as [Pledging#confirm] and [Consenting#give] refuse
    Seat press(String token, ButtonAnswer answer, @Nullable UUID agreement, String name) {
        Holder holder = links.hold(token);
        Set<UUID> brought = sources(submissions.of(holder.personId()));
        Seat seat = pledging.confirm(token, answer);
        // Pressed a second time nothing waits any more, and what was said the first time stands.
        if (agreement != null && !brought.isEmpty()) {
            consenting.give(holder.campaignId(), holder.personId(), brought, agreement, name);
        }
        return seat;
    }

    private static Set<UUID> sources(Collection<Submission> waiting) {
        var sources = new LinkedHashSet<UUID>();
        for (Submission submission : waiting) {
            if (submission.source() != null) {
                sources.add(submission.source());
            }
        }
        return sources;
    }
}
