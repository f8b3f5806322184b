package org.groundswell.count;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.groundswell.count.Disclosure.Cell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the [Sum]s by the same rule as every other number.
@Component
@Transactional
public class Summing {

    static final String DRIFT = "DRIFT";

    private final JdbcClient jdbc;
    private final CountProperties properties;
    private final Clock clock;
    private final ApplicationEventPublisher announcements;

    Summing(JdbcClient jdbc, CountProperties properties, Clock clock, ApplicationEventPublisher announcements) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
        this.announcements = announcements;
    }

    /// Looks at the numbers again; one that was looked at within the interval waits.
    ///
    /// @param exact how many there are now
    public void look(Map<Sum, Integer> exact) {
        boolean moved = false;
        for (Map.Entry<Sum, Integer> sum : exact.entrySet()) {
            moved |= look(sum.getKey(), sum.getValue());
        }
        if (moved) {
            announcements.publishEvent(new SumsPublished());
        }
    }

    /// Keeps what the last full recount found, for organizers to read.
    public void noteDrift(int bundles) {
        keep(DRIFT, bundles);
    }

    private boolean look(Sum sum, int exact) {
        boolean early = jdbc.sql("select exists (select from count_sum where name = :name and looked_at > :latest)")
                .param("name", sum.name())
                .param("latest", clock.instant().minus(properties.interval()).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (early) {
            return false;
        }
        int basis = jdbc.sql("select basis from count_sum where name = :name for update")
                .param("name", sum.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
        int next = Disclosure.STANDARD.moved(new Cell(exact, basis)).basis();
        keep(sum.name(), next);
        return next != basis;
    }

    private void keep(String name, int basis) {
        jdbc.sql("""
                insert into count_sum (name, basis, looked_at) values (:name, :basis, :now)
                on conflict (name) do update set basis = excluded.basis, looked_at = excluded.looked_at
                """)
                .param("name", name)
                .param("basis", basis)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
