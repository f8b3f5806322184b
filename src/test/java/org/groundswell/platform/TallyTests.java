package org.groundswell.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.support.Cases;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final int MANY = 3_000_000;

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

    @Test
    void atMostSixtyStrokesAndNoneForPeopleWhoAreNotThere() {
        record People(int in, int waiting) {}
        Cases.each(
                1_000, chance -> new People(Cases.between(chance, 0, MANY), Cases.between(chance, 0, MANY)), people -> {
                    var tally = Tally.of(people.in(), people.waiting());

                    assertThat(tally.in() + tally.waiting()).isLessThanOrEqualTo(60);
                    assertThat(tally.in() * tally.step()).isLessThanOrEqualTo(people.in());
                    assertThat(tally.waiting() * tally.step()).isLessThanOrEqualTo(people.waiting());
                });
    }
}
