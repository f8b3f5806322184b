package org.groundswell.count;

import org.springframework.jdbc.core.simple.JdbcClient;

/// One lock, on the whole database, between everything that folds or publishes, so that what is published is one
/// consistent cut through all cells of an action.
final class CountLock {

    /// Any number, as long as nothing else in the application uses it for an advisory lock.
    private static final long KEY = 0x67_73_63_6f_75_6e_74L;

    private CountLock() {}

    /// Held until the current transaction ends.
    static void hold(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(:key)").param("key", KEY).query().singleRow();
    }
}
