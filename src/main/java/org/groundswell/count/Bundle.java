package org.groundswell.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pledges that are alike to the count: in the same place, on the same condition, for the same ways, with the same
/// traits. Who made them, and when, it does not know.
public record Bundle(Place place, @Nullable Condition condition, Set<UUID> ways, Traits traits) {

    private static final int WITHOUT_TRAITS = 5;

    private static final String NOTHING = "-";

    public Bundle {
        ways = Set.copyOf(ways);
    }

    /// A bundle without any trait.
    public Bundle(Place place, @Nullable Condition condition, Set<UUID> ways) {
        this(place, condition, ways, Traits.NONE);
    }

    /// The same bundle as one text, always the same one: state, county, scope, minimum and ways, with blanks
    /// between; then its traits, if it has any.
    String text() {
        return traits.equals(Traits.NONE) ? plain() : plain() + " " + traits.text();
    }

    private String plain() {
        return String.join(
                " ",
                orNothing(place.state()),
                orNothing(place.county()),
                condition == null ? NOTHING : condition.scope().name(),
                condition == null ? NOTHING : Integer.toString(condition.minimum()),
                orNothing(ways.stream().map(UUID::toString).sorted().collect(Collectors.joining(","))));
    }

    static Bundle parse(String text) {
        return new Reader().read(text);
    }

    /// Reads many: what they have in common is read once.
    static final class Reader {

        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, Set<UUID>> ways = new HashMap<>();

        Bundle read(String text) {
            String[] parts = text.split(" ", -1);
            return new Bundle(
                    places.computeIfAbsent(parts[0] + parts[1], place -> new Place(unless(parts[0]), unless(parts[1]))),
                    parts[2].equals(NOTHING)
                            ? null
                            : new Condition(Condition.Scope.valueOf(parts[2]), Integer.parseInt(parts[3])),
                    ways.computeIfAbsent(unless(parts[4]), Reader::ways),
                    parts.length == WITHOUT_TRAITS ? Traits.NONE : Traits.parse(parts[5], parts[6]));
        }

        private static Set<UUID> ways(String text) {
            return Arrays.stream(text.split(","))
                    .filter(way -> !way.isEmpty())
                    .map(UUID::fromString)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static String orNothing(String part) {
        return part.isEmpty() ? NOTHING : part;
    }

    private static String unless(String part) {
        return part.equals(NOTHING) ? "" : part;
    }
}
