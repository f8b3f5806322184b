package org.groundswell.pledge;

import java.util.Map;
import org.groundswell.count.Sum;
import org.groundswell.count.Summing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts those who are in no public number, now and then, from their rows.
@Component
public class PledgeSums {

    private final JdbcClient jdbc;
    private final Summing summing;

    PledgeSums(JdbcClient jdbc, Summing summing) {
        this.jdbc = jdbc;
        this.summing = summing;
    }

    public void look() {
        summing.look(Map.of(
                Sum.WITHDRAWN, number("select count(*) from pledge where state = 'WITHDRAWN'"),
                Sum.UNCONFIRMED, number("select count(*) from submission")));
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
