package org.groundswell.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Public pages that were drawn since the last change. Two requests for a missing page draw it once.
///
/// Emptying replaces the whole shelf: a page that was being drawn from old facts lands on the old one. A full hour also
/// empties it, since pages say "in 9 days" and midnight comes with an hour everywhere.
@Component
class PageShelf {

    private final Clock clock;
    private volatile Shelf shelf;

    PageShelf(Clock clock) {
        this.clock = clock;
        this.shelf = new Shelf(hour(), new ConcurrentHashMap<>(), Map.of());
    }

    DrawnPage get(String key, Supplier<DrawnPage> press) {
        var pages = current().pages();
        var mine = new CompletableFuture<DrawnPage>();
        var other = pages.putIfAbsent(key, mine);
        if (other != null) {
            return joined(other);
        }
        try {
            var page = press.get();
            mine.complete(page);
            return page;
        } catch (RuntimeException e) {
            pages.remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    /// What this page was before it had to be drawn anew.
    Optional<DrawnPage> older(String key) {
        var now = shelf;
        var page = now.pages().get(key);
        return page != null && page.isDone() && !page.isCompletedExceptionally()
                ? Optional.of(page.join())
                : Optional.ofNullable(now.before().get(key));
    }

    synchronized void empty() {
        var before = new HashMap<>(shelf.before());
        shelf.pages().forEach((key, page) -> {
            if (page.isDone() && !page.isCompletedExceptionally()) {
                before.put(key, page.join());
            }
        });
        shelf = new Shelf(hour(), new ConcurrentHashMap<>(), Map.copyOf(before));
    }

    private Shelf current() {
        if (!shelf.hour().equals(hour())) {
            empty();
        }
        return shelf;
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private static DrawnPage joined(CompletableFuture<DrawnPage> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private record Shelf(
            Instant hour,
            ConcurrentHashMap<String, CompletableFuture<DrawnPage>> pages,
            Map<String, DrawnPage> before) {}
}
