package org.groundswell.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageShelfTests {

    private static final int READERS = 16;

    private final Hands clock = new Hands(Instant.parse("2026-02-24T15:59:59Z"));
    private final PageShelf shelf = new PageShelf(clock);

    @Test
    @Timeout(20)
    void manyWhoAskForOneMissingPageHaveItDrawnOnce() throws Exception {
        assertThat(drawingsWhenAllAskAtOnce()).isOne();
    }

    @Test
    @Timeout(20)
    void fullHourHasThePageDrawnOnceMoreAndNotOncePerReader() throws Exception {
        drawingsWhenAllAskAtOnce();
        clock.forward(Duration.ofSeconds(1));

        assertThat(drawingsWhenAllAskAtOnce()).isOne();
        assertThat(drawingsWhenAllAskAtOnce()).isZero();
    }

    @Test
    void midnightIsAFullHourInEveryZone() {
        shelf.get("/", () -> page("in 9 days"));
        clock.forward(Duration.ofHours(14));
        assertThat(html(shelf.get("/", () -> page("in 8 days")))).isEqualTo("in 8 days");
    }

    @Test
    void pageThatWasBeingDrawnFromOldFactsIsNotShownAfterTheChange() {
        shelf.get("/", () -> {
            shelf.empty();
            return page("old");
        });
        assertThat(html(shelf.get("/", () -> page("new")))).isEqualTo("new");
    }

    @Test
    void whatAPageWasStaysWhileItCannotBeDrawn() {
        shelf.get("/", () -> page("as it was"));
        shelf.empty();
        assertThatThrownBy(() -> shelf.get("/", () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);
        shelf.empty();

        assertThat(shelf.older("/")).get().extracting(PageShelfTests::html).isEqualTo("as it was");
        assertThat(html(shelf.get("/", () -> page("again")))).isEqualTo("again");
    }

    @Test
    @Timeout(20)
    void errorReachesThoseWhoWaitAndThePageIsTriedAgain() throws Exception {
        var drawing = new CountDownLatch(1);
        var fail = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = readers.submit(() -> shelf.get("/", () -> {
                drawing.countDown();
                await(fail);
                throw new StackOverflowError();
            }));
            await(drawing);
            // It waits for the first; one that hangs would end in the test's timeout.
            Future<?> second = readers.submit(() -> shelf.get("/", () -> page("drawn itself")));
            pause();
            fail.countDown();

            assertThatThrownBy(first::get).hasRootCauseInstanceOf(StackOverflowError.class);
            assertThatThrownBy(second::get).hasRootCauseInstanceOf(StackOverflowError.class);
        }
        assertThat(html(shelf.get("/", () -> page("well")))).isEqualTo("well");
    }

    @Test
    void shelfHoldsOnlySoMuch() {
        for (int number = 0; number < PageShelf.MOST + 50; number++) {
            shelf.get("/c/" + number, () -> page("page"));
        }
        int kept = 0;
        for (int number = 0; number < PageShelf.MOST + 50; number++) {
            kept += shelf.older("/c/" + number).isPresent() ? 1 : 0;
        }
        assertThat(kept).isEqualTo(PageShelf.MOST);
    }

    private int drawingsWhenAllAskAtOnce() throws Exception {
        var drawn = new AtomicInteger();
        var ready = new CountDownLatch(READERS);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<DrawnPage>>();
            for (int reader = 0; reader < READERS; reader++) {
                answers.add(readers.submit(() -> {
                    ready.countDown();
                    await(ready);
                    return shelf.get("/", () -> {
                        drawn.incrementAndGet();
                        pause();
                        return page("page");
                    });
                }));
            }
            for (var answer : answers) {
                assertThat(html(answer.get())).isEqualTo("page");
            }
        }
        return drawn.get();
    }

    private static DrawnPage page(String html) {
        return DrawnPage.of(html, Map.of(), Instant.EPOCH);
    }

    private static String html(DrawnPage page) {
        return new String(page.content().plain(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A clock that a test turns.
    private static final class Hands extends Clock {

        private volatile Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
