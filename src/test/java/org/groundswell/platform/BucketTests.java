package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.groundswell.platform.LimitProperties.Limit;
import org.groundswell.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much a bucket gives, and when.
class BucketTests {

    private static final Instant BEGIN = Instant.parse("2026-02-24T15:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void givesWhatItHoldsAtOnceThenOneAMinute() {
        var bucket = new Bucket(new Limit(3, MINUTE));

        assertThat(List.of(bucket.take(BEGIN), bucket.take(BEGIN), bucket.take(BEGIN)))
                .containsOnly(Duration.ZERO);
        assertThat(bucket.take(BEGIN)).isEqualTo(MINUTE);
        assertThat(bucket.take(BEGIN.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(bucket.take(BEGIN.plusSeconds(60))).isZero();
        assertThat(bucket.take(BEGIN.plusSeconds(60))).isEqualTo(MINUTE);
    }

    @Test
    void isFullAgainAfterARestAndHoldsNoMoreThanBefore() {
        var bucket = new Bucket(new Limit(2, MINUTE));
        bucket.take(BEGIN);
        bucket.take(BEGIN);
        Instant later = BEGIN.plus(Duration.ofDays(1));

        assertThat(bucket.take(later)).isZero();
        assertThat(bucket.take(later)).isZero();
        assertThat(bucket.take(later)).isEqualTo(MINUTE);
    }

    /// However the tries fall: no stretch of time sees more than what the bucket holds and what comes back within
    /// it, and whoever waits as long as was said, and no shorter, gets one.
    @Test
    void keepsItsLimitHoweverTheTriesFall() {
        Cases.each(300, Story::of, story -> {
            var bucket = new Bucket(story.limit());
            var given = new ArrayList<Instant>();
            for (Instant at : story.tries()) {
                Duration wait = bucket.take(at);
                if (wait.isZero()) {
                    given.add(at);
                } else {
                    assertThat(bucket.take(at.plus(wait).minusNanos(1))).isPositive();
                }
            }
            assertThat(given).isNotEmpty();
            assertNoStretchHasTooMany(given, story.limit());
            Instant last = story.tries().getLast();
            Duration wait = bucket.take(last);
            assertThat(wait.isZero() || bucket.take(last.plus(wait)).isZero())
                    .as("one for whoever waits as long as was said")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"0, PT1S", "-1, PT1S", "1, PT0S", "1, -PT1S"})
    void limitThatLetsNobodyThroughStopsTheStart(int burst, Duration every) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(burst, every));
    }

    private static void assertNoStretchHasTooMany(List<Instant> given, Limit limit) {
        for (int first = 0; first < given.size(); first++) {
            for (int last = first; last < given.size(); last++) {
                Duration stretch = Duration.between(given.get(first), given.get(last));
                assertThat((long) last - first + 1)
                        .isLessThanOrEqualTo(limit.burst() + stretch.dividedBy(limit.every()));
            }
        }
    }

    /// A limit, and the moments at which somebody tries.
    private record Story(Limit limit, List<Instant> tries) {

        static Story of(Random chance) {
            var limit = new Limit(Cases.between(chance, 1, 60), Duration.ofSeconds(Cases.between(chance, 1, 90)));
            var tries = new ArrayList<Instant>();
            Instant at = BEGIN;
            for (int number = Cases.between(chance, 1, 150); number > 0; number--) {
                tries.add(at);
                at = chance.nextInt(3) == 0 ? at : at.plusMillis(chance.nextInt(20_000));
            }
            return new Story(limit, tries);
        }
    }
}
