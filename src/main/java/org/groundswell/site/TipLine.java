package org.groundswell.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import org.groundswell.count.Place;
import org.groundswell.count.Tip;
import org.groundswell.geo.PlaceNames;
import org.jspecify.annotations.Nullable;

/// So many more people at a place bring in so many who wait.
///
/// @param where in words; null for everywhere
record TipLine(@Nullable String where, int more, int bring) {

    /// Of states, and of counties; the file has all.
    private static final int MOST = 3;

    /// Where it takes more than so many for each who waits, it would only discourage.
    private static final int FAR = 5;

    /// Everywhere, then states, then counties; of each kind those where each person brings most first.
    private static final Comparator<Entry<Place, Tip>> IN_ORDER = Comparator.<Entry<Place, Tip>>comparingInt(
                    tip -> kind(tip.getKey()))
            .thenComparing(Entry.comparingByValue(Tip.BEST_FIRST))
            .thenComparing(tip -> tip.getKey().state() + tip.getKey().county());

    static List<TipLine> of(Map<Place, Tip> tips, PlaceNames names, Locale locale) {
        return IntStream.rangeClosed(0, 2)
                .boxed()
                .flatMap(kind -> inOrder(tips).stream()
                        .filter(tip -> kind(tip.getKey()) == kind && isNear(tip.getValue()))
                        .limit(MOST))
                .map(tip -> new TipLine(
                        where(tip.getKey(), names, locale),
                        tip.getValue().more(),
                        tip.getValue().bring()))
                .toList();
    }

    static List<Entry<Place, Tip>> inOrder(Map<Place, Tip> tips) {
        return tips.entrySet().stream().sorted(IN_ORDER).toList();
    }

    private static @Nullable String where(Place place, PlaceNames names, Locale locale) {
        return place.state().isEmpty() ? null : names.name(place.state(), place.county(), locale);
    }

    private static boolean isNear(Tip tip) {
        return tip.more() <= FAR * tip.bring();
    }

    private static int kind(Place place) {
        return place.state().isEmpty() ? 0 : place.county().isEmpty() ? 1 : 2;
    }
}
