package org.groundswell.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells instances apart from each other that a change happened: the row moves in the transaction of the change, and
/// each instance looks at it about once a second while people ask for pages.
@Component
class PageStamp {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private final PageShelf shelf;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - BETWEEN_LOOKS);
    private final AtomicLong seen = new AtomicLong(-1);

    PageStamp(JdbcClient jdbc, PageShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    void move() {
        jdbc.sql("update page_stamp set version = version + 1").update();
    }

    /// Looks in the background, so that no reader waits for a database that may be down.
    void lookNowAndThen() {
        long last = lookedAt.get();
        long now = System.nanoTime();
        if (now - last >= BETWEEN_LOOKS && lookedAt.compareAndSet(last, now)) {
            Thread.startVirtualThread(this::look);
        }
    }

    void look() {
        long version =
                jdbc.sql("select version from page_stamp").query(Long.class).single();
        long before = seen.getAndSet(version);
        if (before >= 0 && before != version) {
            shelf.empty();
        }
    }
}
