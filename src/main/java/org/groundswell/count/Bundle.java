package org.groundswell.count;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pledges that are alike to the count: in the same place, on the same condition, for the same ways. Who made them, and
/// when, it does not know.
public record Bundle(Place place, @Nullable Condition condition, Set<UUID> ways) {

    private static final String NOTHING = "-";

    public Bundle {
        ways = Set.copyOf(ways);
    }

    /// The same bundle as one text, always the same one: state, county, scope, minimum and ways, with blanks
    /// between.
    String text() {
        return String.join(
                " ",
                orNothing(place.state()),
                orNothing(place.county()),
                condition == null ? NOTHING : condition.scope().name(),
                condition == null ? NOTHING : Integer.toString(condition.minimum()),
                orNothing(ways.stream().map(UUID::toString).sorted().collect(Collectors.joining(","))));
    }

    static Bundle parse(String text) {
        String[] parts = text.split(" ", -1);
        return new Bundle(
                new Place(unless(parts[0]), unless(parts[1])),
                parts[2].equals(NOTHING)
                        ? null
                        : new Condition(Condition.Scope.valueOf(parts[2]), Integer.parseInt(parts[3])),
                Arrays.stream(unless(parts[4]).split(","))
                        .filter(way -> !way.isEmpty())
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }

    private static String orNothing(String part) {
        return part.isEmpty() ? NOTHING : part;
    }

    private static String unless(String part) {
        return part.equals(NOTHING) ? "" : part;
    }
}
