package org.groundswell.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.count.Place;
import org.groundswell.count.Tip;
import org.groundswell.count.TippingCurve;

/// A place that people wait for others at, with its curve.
///
/// @param key how an address names it: two letters, five digits, or nothing for everywhere
/// @param name in words
record TippingPlace(String key, String name, TippingCurve curve) {

    /// Everywhere first, then by name.
    private static final Comparator<TippingPlace> IN_ORDER = Comparator.<TippingPlace, Boolean>comparing(
                    place -> !place.key().isEmpty())
            .thenComparing(TippingPlace::name);

    /// Whoever reads more than these looks for a place of their own.
    private static final int BEST = 5;

    static List<TippingPlace> all(Map<Place, TippingCurve> curves, Function<Place, String> names) {
        return curves.entrySet().stream()
                .map(one -> new TippingPlace(key(one.getKey()), names.apply(one.getKey()), one.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    /// The few where each person more brings in most.
    static List<TippingPlace> best(List<TippingPlace> places) {
        return places.stream()
                .sorted(Comparator.comparing(TippingPlace::tip, Tip.BEST_FIRST))
                .limit(BEST)
                .toList();
    }

    /// Where a curve may be drawn ten people wait, so that there is one.
    public Tip tip() {
        return curve.next().orElseThrow();
    }

    private static String key(Place place) {
        return place.county().isEmpty() ? place.state() : place.county();
    }
}
