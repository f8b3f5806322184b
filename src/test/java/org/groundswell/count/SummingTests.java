package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.groundswell.support.GroundswellTest;
import org.groundswell.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GroundswellTest
@RecordApplicationEvents
class SummingTests {

    @Autowired
    Summing summing;

    @Autowired
    SumQueries sums;

    @Autowired
    CountProperties properties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester web;

    @Autowired
    ApplicationEvents announcements;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from count_sum").update();
    }

    @Test
    void sumsAreRoundedAndSilentUnderTenLikeEveryOtherNumber() {
        look(9, 27);

        assertThat(sums.published()).isEqualTo(Map.of(Sum.UNCONFIRMED, 25));
        assertThat(web.get().uri("/how-we-count"))
                .bodyText()
                .contains("about 25", "fewer than 10", "No pledge can be turned down yet.");
    }

    @Test
    void sumMovesOncePerIntervalAndOnlyAfterAChangeOfFive() {
        look(20, 0);
        summing.look(Map.of(Sum.WITHDRAWN, 40));
        assertThat(sums.published()).containsEntry(Sum.WITHDRAWN, 20);

        look(24, 0);
        assertThat(sums.published()).containsEntry(Sum.WITHDRAWN, 20);
        look(25, 0);
        assertThat(sums.published()).containsEntry(Sum.WITHDRAWN, 25);

        assertThat(announcements.stream(SumsPublished.class)).hasSize(2);
    }

    @Test
    void driftIsReadAsItWasFoundLast() {
        assertThat(sums.drift()).isZero();
        summing.noteDrift(3);
        assertThat(sums.drift()).isEqualTo(3);
        summing.noteDrift(0);
        assertThat(sums.drift()).isZero();
    }

    /// One interval later.
    private void look(int withdrawn, int unconfirmed) {
        clock.advance(properties.interval().plusMillis(1));
        summing.look(Map.of(Sum.WITHDRAWN, withdrawn, Sum.UNCONFIRMED, unconfirmed));
    }
}
