package org.groundswell.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// Sixteen who do the same at once, each the next as soon as the last is done.
final class Crowd {

    private static final int MEMBERS = 16;

    private Crowd() {}

    /// @param request the whole of the n-th one
    /// @return how many were answered in a second
    static double asks(int port, int requests, int status, IntFunction<String> request) throws Exception {
        return works(requests, next -> {
            try (var line = new Line(port)) {
                for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                    line.ask(request.apply(n), status);
                }
            }
        });
    }

    /// The same, and how long each of them waited.
    static Pace paces(int port, int requests, int status, IntFunction<String> request) throws Exception {
        double[] waited = new double[requests];
        double rate = works(requests, next -> {
            try (var line = new Line(port)) {
                for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                    String whole = request.apply(n);
                    long begin = System.nanoTime();
                    line.ask(whole, status);
                    waited[n] = (System.nanoTime() - begin) / 1e6;
                }
            }
        });
        return new Pace(rate, waited);
    }

    /// @return how many of all were done in a second
    static double works(int all, Work work) throws Exception {
        var next = new AtomicInteger();
        List<Callable<Void>> members = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            members.add(() -> {
                work.from(next);
                return null;
            });
        }
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(MEMBERS)) {
            for (Future<Void> done : threads.invokeAll(members)) {
                done.get();
            }
        }
        return all * 1e9 / (System.nanoTime() - begin);
    }

    /// What each of them does.
    interface Work {
        /// @param next where they take the number of what they do next
        void from(AtomicInteger next) throws Exception;
    }

    /// @param rate how many in a second
    /// @param waited milliseconds of each
    @SuppressWarnings("ArrayRecordComponent")
    record Pace(double rate, double[] waited) {}
}
