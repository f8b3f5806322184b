package org.groundswell.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How often one network may send a public form. It is asked before the form is looked at, so it knows nothing of what
/// was typed and answers alike for every address. What it remembers is in this process's memory, under a key that ends
/// with the day: neither who visited nor from where can be read from it.
@Component
public class VisitorLimits {

    private static final int NETWORKS = 100_000;
    private static final int KEY_BYTES = 32;

    private final LimitProperties limits;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Day latest;

    VisitorLimits(LimitProperties limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Counts a form that was sent.
    ///
    /// @param remote the visitor's own address
    /// @throws SentTooOften when its network has to wait; then nothing was counted
    public void count(PublicForm form, String remote) {
        Instant now = clock.instant();
        Duration wait = on(LocalDate.ofInstant(now, ZoneOffset.UTC))
                .bucket(form, NetworkPrefix.of(remote))
                .take(now);
        if (wait.isPositive()) {
            throw new SentTooOften(wait);
        }
    }

    /// With the day before goes everything that was remembered on it.
    synchronized Day on(LocalDate date) {
        if (latest == null || !latest.date.equals(date)) {
            latest = new Day(date);
        }
        return latest;
    }

    /// A day's buckets, and the key that tells whose they are.
    final class Day {

        private final LocalDate date;
        private final SecretKey key;
        private final Cache<ByteBuffer, Bucket> buckets;

        Day(LocalDate date) {
            byte[] bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            this.date = date;
            this.key = KeyedHash.key(bytes);
            this.buckets = Caffeine.newBuilder()
                    .maximumSize(NETWORKS)
                    .expireAfterAccess(longestRefill())
                    .build();
        }

        Bucket bucket(PublicForm form, NetworkPrefix network) {
            return buckets.get(
                    ByteBuffer.wrap(KeyedHash.of(key, form.name(), network.text())),
                    missing -> new Bucket(limits.of(form)));
        }

        Cache<ByteBuffer, Bucket> buckets() {
            return buckets;
        }

        /// A bucket that nobody touched for this long is full, like a new one.
        private Duration longestRefill() {
            return Arrays.stream(PublicForm.values())
                    .map(form -> limits.of(form).refill())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
