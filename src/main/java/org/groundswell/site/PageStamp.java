package org.groundswell.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells instances apart from each other that a change happened: the row moves in the transaction of the change, and
/// each instance looks at it about once a second while people ask for pages. So it is also the first to know that the
/// database is away, and that it is back.
@Component
class PageStamp {

    private static final Logger LOG = LoggerFactory.getLogger(PageStamp.class);
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();
    private static final long WHILE_AWAY = Duration.ofSeconds(3).toNanos();

    private final JdbcClient jdbc;
    private final PageShelf shelf;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicLong seen = new AtomicLong(-1);
    private volatile long nextLook = System.nanoTime();

    PageStamp(JdbcClient jdbc, PageShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    void move() {
        jdbc.sql("update page_stamp set version = version + 1").update();
    }

    /// Looks in the background, one look at a time, so that no reader waits for a database that may be down.
    void lookNowAndThen() {
        if (System.nanoTime() - nextLook >= 0 && looking.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::look);
        }
    }

    void look() {
        try {
            compare(jdbc.sql("select version from page_stamp").query(Long.class).single());
            if (away.getAndSet(false)) {
                LOG.info("The database answers again");
            }
        } catch (DataAccessException e) {
            missed(e);
        } finally {
            nextLook = System.nanoTime() + (away.get() ? WHILE_AWAY : BETWEEN_LOOKS);
            looking.set(false);
        }
    }

    /// Somebody asked the database and got no answer: until a look succeeds, kept pages are served without asking.
    void missed(Exception cause) {
        if (!away.getAndSet(true)) {
            LOG.warn("The database does not answer; public pages are served as they were: {}", cause.getMessage());
        }
    }

    boolean isAway() {
        return away.get();
    }

    private void compare(long version) {
        long before = seen.getAndSet(version);
        if (before >= 0 && before != version) {
            shelf.empty();
        }
    }
}
