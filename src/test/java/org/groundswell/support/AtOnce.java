package org.groundswell.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.groundswell.platform.Refused;

/// Two who do something at the same moment.
public final class AtOnce {

    private AtOnce() {}

    /// @return of each whether it was done; what was not done was [Refused] and nothing else
    public static List<Boolean> both(Callable<Boolean> first, Callable<Boolean> second) throws Exception {
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = Stream.of(first, second)
                    .map(deed -> two.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            return both.stream().map(AtOnce::done).toList();
        }
    }

    private static boolean done(Future<Boolean> deed) {
        try {
            return deed.get();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Refused.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
