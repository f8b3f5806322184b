package org.groundswell.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Numbers that hang together: whoever is in a part is in the whole, so that somebody could subtract the one from the
/// other.
///
/// @param whole name of the number that holds all
/// @param within name of the group that the whole is a part of; empty when it is in none
/// @param unseen how many more parts there could be, in which nobody is
record Group(String name, Kind kind, String whole, String within, List<String> parts, int unseen) {

    static final String WAYS = "ways";
    static final String STATES = "states";
    static final String TIPPING = "tipping";

    /// How the people in the whole are spread over the parts.
    enum Kind {
        /// Each is in one or more.
        COVER,

        /// Each is in exactly one.
        PARTITION,

        /// Each is in one or in none.
        OPEN,

        /// There is one part, and everybody else.
        PART
    }

    Group {
        parts = List.copyOf(parts);
    }

    /// The groups among these numbers of an action, in the order they depend on each other.
    ///
    /// @param counties how many counties a state has, by its two letters
    static List<Group> of(Collection<String> cells, ToIntFunction<String> counties) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(WAYS, Kind.COVER, Cells.TOTAL, "", those(cells, Cells::wayOf), 0));
        // A ZIP code is given freely, so that any state can be one nobody spoke of.
        List<String> states = those(cells, Cells::stateOf);
        groups.add(new Group(STATES, Kind.OPEN, Cells.TOTAL, "", states, 1));
        Map<String, List<String>> byState = those(cells, Cells::stateOfCounty).stream()
                .collect(Collectors.groupingBy(cell -> Cells.stateOfCounty(cell).orElseThrow()));
        byState.forEach((state, parts) -> {
            int silent = Math.max(0, counties.applyAsInt(state) - parts.size());
            groups.add(new Group(Cells.state(state), Kind.PARTITION, Cells.state(state), STATES, parts, silent));
        });
        for (Quality quality : Quality.values()) {
            groups.add(new Group(quality.cell(), Kind.PART, Cells.TOTAL, "", List.of(quality.cell()), 0));
        }
        groups.add(new Group(TIPPING, Kind.OPEN, Cells.WAITING, "", those(cells, Cells::tippingOf), 1));
        return groups;
    }

    private static List<String> those(Collection<String> cells, Function<String, Optional<?>> kind) {
        return cells.stream().filter(cell -> kind.apply(cell).isPresent()).toList();
    }
}
