package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TallyTests {

    @Test
    void oneStrokeIsTenPeopleWhenSixHundredAreCounted() {
        assertThat(Tally.of(410, 190)).isEqualTo(new Tally(41, 19, 10));
    }

    @Test
    void smallNumbersAreDrawnOneByOne() {
        assertThat(Tally.of(45, 0)).isEqualTo(new Tally(45, 0, 1));
    }

    @Test
    void thoseWhoWaitBeginAGateOfTheirOwn() {
        assertThat(new Tally(6, 1, 1).svg()).contains("class=\"waiting\" d=\"M61 0v26\"");
    }

    @Test
    void theThirteenthGateBeginsTheSecondRow() {
        assertThat(new Tally(60, 1, 1).svg()).contains("class=\"waiting\" d=\"M3 34v26\"");
    }

    @Test
    void drawingCarriesNoInlineStyle() {
        assertThat(Tally.of(410, 190).svg()).doesNotContain("style").contains("aria-hidden=\"true\"");
    }

    @Property
    void atMostSixtyStrokesAndNoneForPeopleWhoAreNotThere(
            @ForAll @IntRange(max = 3_000_000) int in, @ForAll @IntRange(max = 3_000_000) int waiting) {
        var tally = Tally.of(in, waiting);

        assertThat(tally.in() + tally.waiting()).isLessThanOrEqualTo(60);
        assertThat(tally.in() * tally.step()).isLessThanOrEqualTo(in);
        assertThat(tally.waiting() * tally.step()).isLessThanOrEqualTo(waiting);
    }
}
