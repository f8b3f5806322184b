package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.groundswell.platform.LimitProperties.Limit;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who shares a limit with whom, and what is remembered of them.
class VisitorLimitsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);
    private static final LimitProperties TWO_AND_ONE = new LimitProperties(
            new Limit(2, Duration.ofSeconds(10)),
            new Limit(1, Duration.ofMinutes(1)),
            new Limit(1, Duration.ofMinutes(1)));

    private final TestClock clock = new TestClock();
    private final VisitorLimits limits = new VisitorLimits(TWO_AND_ONE, clock);

    @Test
    void networkThatSentTooOftenWaitsAsLongAsItIsTold() {
        String remote = "203.0.113.7";
        use(PublicForm.PLEDGE, remote);
        use(PublicForm.PLEDGE, remote);
        clock.advance(Duration.ofMillis(2_500));

        assertThat(refused(PublicForm.PLEDGE, remote).retryAfter()).isEqualTo("8");
        clock.advance(Duration.ofSeconds(8));
        use(PublicForm.PLEDGE, remote);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.250, true",
        "203.0.113.7, 203.0.114.7, false",
        "2001:db8:1:2::7, 2001:db8:1:ffff:1:2:3:4, true",
        "2001:db8:1:2::7, 2001:db8:2:2::7, false",
        "203.0.113.7, ::ffff:203.0.113.9, true",
        "203.0.113.7, 2001:db8:1::7, false"
    })
    void neighboursShareALimitAndOthersDoNot(String one, String other, boolean share) {
        use(PublicForm.LOST_LINK, one);

        if (share) {
            refused(PublicForm.LOST_LINK, other);
        } else {
            use(PublicForm.LOST_LINK, other);
        }
    }

    @Test
    void eachFormHasItsOwn() {
        use(PublicForm.LOST_LINK, "203.0.113.7");
        refused(PublicForm.LOST_LINK, "203.0.113.7");
        use(PublicForm.PLEDGE, "203.0.113.7");
    }

    @Test
    void manyAtOnceGetNoMoreThanTheLimit() throws Exception {
        var roomy = new VisitorLimits(
                new LimitProperties(
                        new Limit(50, Duration.ofHours(1)),
                        new Limit(1, Duration.ofHours(1)),
                        new Limit(1, Duration.ofHours(1))),
                clock);
        Callable<Boolean> form = () -> {
            try {
                roomy.count(PublicForm.PLEDGE, "203.0.113.7");
                return true;
            } catch (SentTooOften tooOften) {
                return false;
            }
        };

        int through = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(Collections.nCopies(400, form))) {
                through += done.get() ? 1 : 0;
            }
        }
        assertThat(through).isEqualTo(50);
    }

    @Test
    void nothingOfAnAddressIsKept() {
        use(PublicForm.PLEDGE, "203.0.113.7");
        var other = new VisitorLimits(TWO_AND_ONE, clock);
        other.count(PublicForm.PLEDGE, "203.0.113.7");

        assertThat(kept(limits)).singleElement().satisfies(key -> {
            byte[] bytes = new byte[key.remaining()];
            key.duplicate().get(bytes);
            assertThat(bytes).hasSize(32);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("203", "\u00cb\u0000q");
        });
        assertThat(kept(other)).doesNotContainAnyElementsOf(kept(limits));
        assertThat(NetworkPrefix.of("203.0.113.7")).hasToString("a network");
    }

    @Test
    void withTheDayEverythingIsForgotten() {
        use(PublicForm.LOST_LINK, "203.0.113.7");
        Set<ByteBuffer> before = kept(limits);
        clock.advance(Duration.ofHours(9));
        use(PublicForm.LOST_LINK, "198.51.100.7");

        Set<ByteBuffer> after =
                Set.copyOf(limits.on(TODAY.plusDays(1)).buckets().asMap().keySet());
        assertThat(after).hasSize(1).doesNotContainAnyElementsOf(before);
        use(PublicForm.LOST_LINK, "203.0.113.7");
        assertThat(limits.on(TODAY.plusDays(1)).buckets().asMap().keySet()).doesNotContainAnyElementsOf(before);
    }

    private void use(PublicForm form, String remote) {
        assertThatCode(() -> limits.count(form, remote)).doesNotThrowAnyException();
    }

    private SentTooOften refused(PublicForm form, String remote) {
        var tooOften = catchThrowableOfType(SentTooOften.class, () -> limits.count(form, remote));
        assertThat(tooOften).isNotNull();
        return tooOften;
    }

    private static Set<ByteBuffer> kept(VisitorLimits limits) {
        return Set.copyOf(limits.on(TODAY).buckets().asMap().keySet());
    }
}
