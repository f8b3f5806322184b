package org.groundswell.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.groundswell.count.Condition.Scope;
import org.groundswell.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The curve against the standing set, which it must foretell.
class TippingCurveTests {

    private static final Place HENNEPIN = new Place("MN", "27053");
    private static final Place RAMSEY = new Place("MN", "27123");
    private static final Place MINNESOTA = new Place("MN", "");
    private static final List<Place> PLACES =
            List.of(Place.UNKNOWN, MINNESOTA, HENNEPIN, RAMSEY, new Place("WI", "55079"));

    @Test
    void fortyMoreBringInFourHundredAndTen() {
        Map<Bundle, Integer> people = Map.of(asking(null), 160, asking(570), 370, asking(610), 40, asking(5_000), 7);

        TippingCurve curve = curve(people, Place.UNKNOWN);

        assertThat(curve.in()).isEqualTo(160);
        assertThat(curve.confirmed()).isEqualTo(577);
        assertThat(curve.waiting()).isEqualTo(417);
        assertThat(curve.next()).contains(new Tip(40, 410));
    }

    @Test
    void fifteenMoreInACountyBringInAHundredAndForty() {
        Map<Bundle, Integer> people = Map.of(
                bundle(HENNEPIN, null, 0), 45,
                bundle(HENNEPIN, Scope.COUNTY, 200), 140,
                bundle(RAMSEY, null, 0), 300,
                bundle(RAMSEY, Scope.STATE, 2_000), 30);

        Map<Place, TippingCurve> curves = TippingCurve.of(people);

        assertThat(curves).containsOnlyKeys(HENNEPIN, MINNESOTA);
        assertThat(curves.get(HENNEPIN)).extracting(TippingCurve::next).isEqualTo(Optional.of(new Tip(15, 140)));
        assertThat(curves.get(HENNEPIN)).extracting(TippingCurve::confirmed).isEqualTo(185);
        assertThat(curves.get(MINNESOTA)).extracting(TippingCurve::in).isEqualTo(345);
    }

    @Test
    void nothingIsDrawnOfFewAndNoNumberIsUnderTen() {
        assertThat(curve(Map.of(asking(null), 30, asking(100), 9), Place.UNKNOWN)
                        .shown())
                .isEmpty();
        TippingCurve shown = curve(Map.of(asking(null), 7, asking(30), 11, asking(40), 3), Place.UNKNOWN)
                .shown()
                .orElseThrow();

        assertThat(shown.in()).isZero();
        assertThat(shown.confirmed()).isEqualTo(20);
        assertThat(shown.next()).contains(new Tip(15, 10));
        assertThat(shown.points())
                .extracting(TippingCurve.Point::would)
                .allMatch(would -> would == 0 || (would >= 10 && would % 5 == 0));
    }

    /// Whoever waits for another place is held as they are now: who is in stays in, who is not stays out.
    @Test
    void theLeastThatBringsInTenBringsInSoManyAndNothingLessDoes() {
        Cases.each(
                1_000,
                TippingCurveTests::crowd,
                people -> TippingCurve.of(people).forEach((place, curve) -> {
                    Map<Bundle, Integer> held = held(people, place);
                    assertThat(curve.in()).isEqualTo(level(people, place, 0)).isEqualTo(level(held, place, 0));
                    curve.next()
                            .ifPresentOrElse(
                                    tip -> {
                                        assertThat(comes(held, place, tip.more()))
                                                .isEqualTo(tip.bring())
                                                .isGreaterThanOrEqualTo(HowWeCount.LEAST);
                                        assertThat(comes(held, place, tip.more() - 1))
                                                .isLessThan(HowWeCount.LEAST);
                                    },
                                    () -> assertThat(comes(held, place, 2_000)).isLessThan(HowWeCount.LEAST));
                }));
    }

    @Test
    void noLessThanItSaysComesInWhateverElseItMoves() {
        Cases.each(
                1_000,
                TippingCurveTests::crowd,
                people -> TippingCurve.of(people)
                        .forEach((place, curve) -> curve.next()
                                .ifPresent(tip -> assertThat(comes(people, place, tip.more()))
                                        .isGreaterThanOrEqualTo(tip.bring()))));
    }

    @Test
    void theCurveNeverFallsAndSaysWhatWouldStand() {
        Cases.each(
                500,
                TippingCurveTests::crowd,
                people -> TippingCurve.of(people).forEach((place, curve) -> {
                    assertThat(curve.points())
                            .extracting(TippingCurve.Point::would)
                            .isSorted();
                    assertThat(curve.points())
                            .extracting(TippingCurve.Point::others)
                            .isSorted()
                            .startsWith(0);
                    curve.points().stream()
                            .filter(point -> point.would() >= point.others())
                            .forEach(point -> assertThat(curve.in()).isGreaterThanOrEqualTo(point.others()));
                }));
    }

    private static TippingCurve curve(Map<Bundle, Integer> people, Place place) {
        return Objects.requireNonNull(TippingCurve.of(people).get(place));
    }

    /// How many more are in there, without those who came, when so many come who ask for nothing.
    private static int comes(Map<Bundle, Integer> people, Place place, int more) {
        return level(people, place, more) - more - level(people, place, 0);
    }

    private static int level(Map<Bundle, Integer> people, Place place, int more) {
        Map<Bundle, Integer> with = new HashMap<>(people);
        with.merge(bundle(place, null, 0), more, Integer::sum);
        return StandingSet.of(with).levels().getOrDefault(cell(place), 0);
    }

    private static Map<Bundle, Integer> held(Map<Bundle, Integer> people, Place place) {
        StandingSet standing = StandingSet.of(people);
        Map<Bundle, Integer> held = new HashMap<>();
        people.forEach((one, number) -> {
            Condition condition = one.condition();
            boolean looks =
                    condition != null && one.place().cell(condition.scope()).equals(Optional.of(cell(place)));
            if (looks || standing.stands(one)) {
                held.merge(looks ? one : bundle(one.place(), null, 0), number, Integer::sum);
            }
        });
        return held;
    }

    private static String cell(Place place) {
        return place.cells().getLast();
    }

    private static Map<Bundle, Integer> crowd(Random chance) {
        Map<Bundle, Integer> people = new HashMap<>();
        for (Place place : PLACES) {
            people.put(bundle(place, null, 0), chance.nextInt(30));
        }
        int kinds = chance.nextInt(10);
        for (int kind = 0; kind < kinds; kind++) {
            Scope scope = List.of(Scope.values()).get(chance.nextInt(3));
            Place place = PLACES.get(chance.nextInt(PLACES.size()));
            people.merge(bundle(place, scope, 10 + chance.nextInt(150)), 1 + chance.nextInt(40), Integer::sum);
        }
        return people;
    }

    private static Bundle asking(@Nullable Integer minimum) {
        return minimum == null ? bundle(Place.UNKNOWN, null, 0) : bundle(Place.UNKNOWN, Scope.EVERYWHERE, minimum);
    }

    private static Bundle bundle(Place place, @Nullable Scope scope, int minimum) {
        return new Bundle(place, scope == null ? null : new Condition(scope, minimum), Set.of());
    }
}
