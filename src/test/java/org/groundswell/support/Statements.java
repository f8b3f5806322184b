package org.groundswell.support;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Counts what the driver really sends to PostgreSQL, whichever library asked for it.
public final class Statements {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private Statements() {}

    /// How many statements this thread sends while it does something; transactions' BEGIN and COMMIT count too.
    public static int during(Runnable deed) {
        var counting = new Counting(Thread.currentThread().threadId());
        Level before = DRIVER.getLevel();
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counting);
        try {
            deed.run();
        } finally {
            DRIVER.removeHandler(counting);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(before);
        }
        return counting.sent.get();
    }

    private static final class Counting extends Handler {

        private final long thread;
        private final AtomicInteger sent = new AtomicInteger();

        Counting(long thread) {
            this.thread = thread;
        }

        @Override
        public void publish(LogRecord message) {
            if (message.getLongThreadID() == thread && message.getMessage().contains("FE=> Execute(")) {
                sent.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
