package org.groundswell.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.groundswell.count.DayCount;
import org.junit.jupiter.api.Test;

class DayMoveTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void onlyDaysWithAnotherTotalStay() {
        assertThat(DayMove.of(List.of(count(0, 10), count(1, 10), count(2, 25), count(3, 25)), day(3)))
                .containsExactly(move(0, 10), move(2, 25));
    }

    @Test
    void dayOnWhichTheNumberWentStaysToo() {
        assertThat(DayMove.of(List.of(count(0, 10), count(3, 10), count(4, 15)), day(6)))
                .containsExactly(move(0, 10), new DayMove(day(1), null), move(3, 10), move(4, 15), gone(5));
        assertThat(DayMove.of(List.of(), day(6))).isEmpty();
    }

    @Test
    void chartIsOfStepsAndLeavesOutWhatHadNoNumber() {
        DayChart chart = requireNonNull(DayChart.of(List.of(move(0, 10), gone(2), move(4, 20)), day(8)));

        assertThat(chart.highest()).isEqualTo(20);
        assertThat(chart.svg()).contains("class=\"line\" d=\"M0 102H160M320 4H640\"");
    }

    @Test
    void oneDayIsNoChart() {
        assertThat(DayChart.of(List.of(move(0, 10)), day(0))).isNull();
        assertThat(DayChart.of(List.of(), day(5))).isNull();
        assertThat(DayChart.of(List.of(move(5, 10)), day(2)))
                .as("first number after the day itself")
                .isNull();
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static DayCount count(int day, int total) {
        return new DayCount(day(day), total);
    }

    private static DayMove move(int day, int total) {
        return new DayMove(day(day), total);
    }

    private static DayMove gone(int day) {
        return new DayMove(day(day), null);
    }
}
