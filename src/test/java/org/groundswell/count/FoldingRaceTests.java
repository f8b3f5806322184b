package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundswell.platform.Ids;
import org.groundswell.support.GroundswellTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Writers and several folders at once, as on several instances: nothing lost, nothing twice, and no moment at which
/// a person is in a way and not in the total.
@GroundswellTest
class FoldingRaceTests {

    private static final int WRITERS = 4;
    private static final int PLEDGES = 150;

    @Autowired
    Deltas deltas;

    @Autowired
    Folding folding;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final UUID campaign = Ids.ordered();
    private final UUID action = Ids.ordered();
    private final UUID way = Ids.ordered();
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicInteger kept = new AtomicInteger();

    @Test
    void racingFoldersLoseAndDoubleNothing() throws Exception {
        List<Integer> uneven = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> write(start)));
            }
            List<Future<?>> folders = List.of(threads.submit(this::foldOn), threads.submit(this::foldOn));
            start.countDown();
            while (!writers.stream().allMatch(Future::isDone)) {
                uneven.add(difference());
            }
            writing.set(false);
            for (Future<?> thread : List.copyOf(writers)) {
                thread.get();
            }
            for (Future<?> folder : folders) {
                folder.get();
            }
        }
        folding.fold();

        assertThat(exact(Cells.TOTAL)).isEqualTo(kept.get()).isPositive();
        assertThat(exact(Cells.way(way))).isEqualTo(kept.get());
        assertThat(uneven).isNotEmpty().containsOnly(0);
        assertThat(jdbc.sql("select count(*) from count_delta where action_id = :action")
                        .param("action", action)
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isZero();
    }

    /// Every seventh transaction is rolled back, every fifth person withdraws.
    private Void write(CountDownLatch start) throws InterruptedException {
        start.await();
        for (int i = 0; i < PLEDGES; i++) {
            boolean lost = i % 7 == 0;
            int delta = i % 5 == 4 ? -1 : 1;
            transactions.executeWithoutResult(status -> {
                deltas.append(campaign, action, new Bundle(Place.UNKNOWN, null, Set.of(way)), delta);
                if (lost) {
                    status.setRollbackOnly();
                }
            });
            kept.addAndGet(lost ? 0 : delta);
        }
        return null;
    }

    private Void foldOn() {
        while (writing.get()) {
            folding.fold();
        }
        return null;
    }

    private int exact(String cell) {
        return jdbc.sql("select exact from count_cell where action_id = :action and cell = :cell")
                .param("action", action)
                .param("cell", cell)
                .query((row, n) -> row.getInt("exact"))
                .single();
    }

    /// Total less way, as one statement sees them.
    private int difference() {
        return jdbc.sql("""
                select coalesce(sum(case when cell = 'total' then exact else -exact end), 0) as difference
                from count_cell where action_id = :action
                """)
                .param("action", action)
                .query((row, n) -> row.getInt("difference"))
                .single();
    }
}
