package org.groundswell.count;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The bundles of an action, as they were folded.
@Component
class Bundles {

    /// Rows that the driver holds while they are read; there can be hundreds of thousands.
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    Bundles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many people each has; below zero where more were taken away than ever added. Within a transaction they
    /// are read piece by piece.
    Map<Bundle, Integer> of(UUID actionId) {
        Map<Bundle, Integer> people = new HashMap<>();
        Bundle.Reader reader = new Bundle.Reader();
        jdbc.sql("select bundle, people from count_bundle where action_id = :action")
                .param("action", actionId)
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    people.put(reader.read(row.getString("bundle")), row.getInt("people"));
                });
        return people;
    }

    /// Those that nobody is in any more.
    void dropEmpty(UUID actionId) {
        jdbc.sql("delete from count_bundle where action_id = :action and people = 0")
                .param("action", actionId)
                .update();
    }
}
