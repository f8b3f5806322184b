package org.groundswell.count;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes what may be seen of the counts, from what was folded: late, rounded, and never under ten.
@Component
public class Publishing {

    private final JdbcClient jdbc;

    Publishing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Looks at every action whose cells moved and whose last look is an interval ago.
    ///
    /// @return number of actions whose published numbers changed; each is announced as [SnapshotPublished]
    @Transactional
    public int publish() {
        CountLock.hold(jdbc);
        return 0;
    }
}
