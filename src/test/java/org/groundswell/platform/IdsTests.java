package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    /// As PostgreSQL compares them. Java's own comparison takes the halves for signed numbers.
    @Test
    void orderedIdsGrowAlsoWithinAMillisecond() {
        List<String> made =
                Stream.generate(Ids::ordered).limit(20_000).map(UUID::toString).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(Ids.ordered().version()).isEqualTo(7);
        assertThat(Ids.ordered().variant()).isEqualTo(2);
    }

    @Test
    void twoAtOnceMakeDifferentOnes() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(n -> Ids.ordered())
                        .map(id -> id.getMostSignificantBits()))
                .doesNotHaveDuplicates();
    }
}
