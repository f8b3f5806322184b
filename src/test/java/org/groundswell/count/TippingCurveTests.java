package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.groundswell.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The curve against the standing set, which it must foretell.
class TippingCurveTests {

    @Test
    void fortyMoreBringInFourHundredAndTen() {
        Map<Bundle, Integer> people = Map.of(asking(null), 160, asking(570), 370, asking(610), 40, asking(5_000), 7);

        TippingCurve curve = TippingCurve.of(people);

        assertThat(curve.in()).isEqualTo(160);
        assertThat(curve.confirmed()).isEqualTo(577);
        assertThat(curve.next()).contains(new TippingCurve.Tip(40, 410));
    }

    @Test
    void theLeastThatMovesSomethingMovesItAndNothingLessDoes() {
        Cases.each(1_000, TippingCurveTests::crowd, people -> {
            TippingCurve curve = TippingCurve.of(people);
            int now = level(people, 0);
            assertThat(curve.in()).isEqualTo(now);
            curve.next()
                    .ifPresentOrElse(
                            tip -> {
                                assertThat(level(people, tip.more()) - tip.more() - now)
                                        .isEqualTo(tip.bring())
                                        .isPositive();
                                assertThat(level(people, tip.more() - 1) - (tip.more() - 1))
                                        .isEqualTo(now);
                            },
                            () -> assertThat(level(people, 2_000) - 2_000).isEqualTo(now));
        });
    }

    @Test
    void theCurveNeverFallsAndSaysWhatWouldStand() {
        Cases.each(500, TippingCurveTests::crowd, people -> {
            TippingCurve curve = TippingCurve.of(people);
            assertThat(curve.points()).extracting(TippingCurve.Point::would).isSorted();
            assertThat(curve.points())
                    .extracting(TippingCurve.Point::others)
                    .isSorted()
                    .startsWith(0);
            curve.points().stream()
                    .filter(point -> point.would() >= point.others())
                    .forEach(point -> assertThat(curve.in()).isGreaterThanOrEqualTo(point.others()));
        });
    }

    private static int level(Map<Bundle, Integer> people, int more) {
        Map<Bundle, Integer> with = new HashMap<>(people);
        with.merge(asking(null), more, Integer::sum);
        return StandingSet.of(with).levels().getOrDefault(Cells.TOTAL, 0);
    }

    private static Map<Bundle, Integer> crowd(Random chance) {
        Map<Bundle, Integer> people = new HashMap<>();
        people.put(asking(null), chance.nextInt(60));
        int kinds = chance.nextInt(6);
        for (int kind = 0; kind < kinds; kind++) {
            people.merge(asking(10 + chance.nextInt(150)), 1 + chance.nextInt(40), Integer::sum);
        }
        return people;
    }

    private static Bundle asking(@Nullable Integer minimum) {
        Condition condition = minimum == null ? null : new Condition(Condition.Scope.EVERYWHERE, minimum);
        return new Bundle(Place.UNKNOWN, condition, Set.of());
    }
}
