package org.groundswell.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Public pages that were drawn since the last change. Two requests for a missing page draw it once.
///
/// Every change begins a new edition, and a page of an earlier one is drawn anew when somebody asks for it: a page that
/// was being drawn from old facts belongs to the old edition. A full hour begins one too, since pages say "in 9 days"
/// and midnight comes with an hour everywhere. What a page was before is kept for the hour when the database does not
/// answer.
@Component
@SuppressWarnings("ReferenceEquality") // Whether a drawing is this very one.
class PageShelf {

    /// About 40 kB each. Beyond that, pages nobody asked for since the last change go first.
    static final int MOST = 2_000;

    private final Clock clock;
    private final ConcurrentHashMap<String, Place> places = new ConcurrentHashMap<>();
    private volatile Edition edition;

    PageShelf(Clock clock) {
        this.clock = clock;
        this.edition = new Edition(1, hour());
    }

    DrawnPage get(String key, Supplier<DrawnPage> press) {
        long now = current();
        var mine = new CompletableFuture<DrawnPage>();
        var place = places.compute(
                key, (same, old) -> old != null && old.edition() == now ? old : new Place(now, mine, Place.last(old)));
        return place.page() == mine ? drawn(key, place, press) : joined(place.page());
    }

    /// What this page was when it was last drawn.
    Optional<DrawnPage> older(String key) {
        return Optional.ofNullable(Place.last(places.get(key)));
    }

    synchronized void empty() {
        edition = new Edition(edition.number() + 1, hour());
    }

    private DrawnPage drawn(String key, Place place, Supplier<DrawnPage> press) {
        try {
            var page = press.get();
            place.page().complete(page);
            makeRoom(place.edition());
            return page;
        } catch (Throwable e) {
            // Errors too: whoever waits for this page must hear of it.
            places.computeIfPresent(key, (same, now) -> now.page() == place.page() ? now.failed() : now);
            place.page().completeExceptionally(e);
            throw e;
        }
    }

    private void makeRoom(long now) {
        if (places.size() > MOST) {
            places.values().removeIf(place -> place.edition() != now);
        }
        var rest = places.keySet().iterator();
        while (places.size() > MOST && rest.hasNext()) {
            rest.next();
            rest.remove();
        }
    }

    private long current() {
        var now = edition;
        return now.hour().equals(hour()) ? now.number() : nextHour();
    }

    /// Several threads may see the hour turn; one of them turns the page.
    private synchronized long nextHour() {
        if (!edition.hour().equals(hour())) {
            empty();
        }
        return edition.number();
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

    private record Edition(long number, Instant hour) {}

    /// @param page as it is or will be in this edition
    /// @param before what it was in an earlier one, if it was ever drawn
    private record Place(
            long edition,
            CompletableFuture<DrawnPage> page,
            @Nullable DrawnPage before) {

        private static final long NONE = 0;

        static @Nullable DrawnPage last(@Nullable Place place) {
            if (place == null) {
                return null;
            }
            boolean drawn = place.page.isDone() && !place.page.isCompletedExceptionally();
            return drawn ? place.page.join() : place.before;
        }

        /// A place that is to be tried again; nothing is kept of a page that never was.
        @Nullable
        Place failed() {
            return before == null ? null : new Place(NONE, page, before);
        }
    }
}
