package org.groundswell.count;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What anybody may see of an action's count: no number under ten, the others rounded down to fives. What may not be
/// shown is absent.
///
/// @param total people who confirmed and are in
/// @param waiting people whose condition does not hold yet
/// @param ways people per way to take part
/// @param states people per state, by its two letters
/// @param counties people per county, by its five digits
/// @param quality of those who are in
/// @param kept what was answered after the day
/// @param countedAt when these numbers last moved; null as long as none was ever shown
public record PublishedCount(
        Optional<Integer> total,
        Optional<Integer> waiting,
        Map<UUID, Integer> ways,
        Map<String, Integer> states,
        Map<String, Integer> counties,
        Map<Quality, Integer> quality,
        Kept kept,
        @Nullable Instant countedAt) {

    static final PublishedCount NOTHING = of(Map.of(), null);

    public PublishedCount {
        ways = Map.copyOf(ways);
        states = Map.copyOf(states);
        counties = Map.copyOf(counties);
        quality = Map.copyOf(quality);
    }

    /// @param cells what is shown, by name
    static PublishedCount of(Map<String, Integer> cells, @Nullable Instant countedAt) {
        Map<UUID, Integer> ways = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        Map<String, Integer> counties = new HashMap<>();
        cells.forEach((cell, people) -> {
            Cells.wayOf(cell).ifPresent(way -> ways.put(way, people));
            Cells.stateOf(cell).ifPresent(state -> states.put(state, people));
            Cells.countyOf(cell).ifPresent(county -> counties.put(county, people));
        });
        Map<Quality, Integer> quality = new EnumMap<>(Quality.class);
        for (Quality one : Quality.values()) {
            Optional.ofNullable(cells.get(one.cell())).ifPresent(people -> quality.put(one, people));
        }
        return new PublishedCount(
                Optional.ofNullable(cells.get(Cells.TOTAL)),
                Optional.ofNullable(cells.get(Cells.WAITING)),
                ways,
                states,
                counties,
                quality,
                Kept.of(cells),
                countedAt);
    }
}
