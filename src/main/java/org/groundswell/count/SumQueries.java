package org.groundswell.count;

import java.util.EnumMap;
import java.util.Map;
import org.groundswell.count.Disclosure.Cell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads of what explains the other numbers.
@Component
public class SumQueries {

    private final JdbcClient jdbc;

    SumQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What anybody may see; a number under ten is absent.
    public Map<Sum, Integer> published() {
        Map<Sum, Integer> published = new EnumMap<>(Sum.class);
        for (Sum sum : Sum.values()) {
            int value = Disclosure.STANDARD.value(new Cell(0, basis(sum.name())));
            if (value > 0) {
                published.put(sum, value);
            }
        }
        return published;
    }

    /// How many bundles the last full recount found to be not what their pledges say: none, unless something is
    /// wrong.
    public int drift() {
        return basis(Summing.DRIFT);
    }

    private int basis(String name) {
        return jdbc.sql("select basis from count_sum where name = :name")
                .param("name", name)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
