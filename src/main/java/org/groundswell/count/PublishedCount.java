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
/// @param counties people per county
/// @param quality of those who are in
/// @param tips what would bring in those who wait for people of a place; the unknown place is everywhere
/// @param kept what was answered after the day
/// @param countedAt when these numbers last moved; null as long as none was ever shown
public record PublishedCount(
        Optional<Integer> total,
        Optional<Integer> waiting,
        Map<UUID, Integer> ways,
        Map<String, Integer> states,
        Map<Place, Integer> counties,
        Map<Quality, Integer> quality,
        Map<Place, Tip> tips,
        Kept kept,
        @Nullable Instant countedAt) {

    static final PublishedCount NOTHING = of(Map.of(), null);

    public PublishedCount {
        ways = Map.copyOf(ways);
        states = Map.copyOf(states);
        counties = Map.copyOf(counties);
        quality = Map.copyOf(quality);
        tips = Map.copyOf(tips);
    }

    /// @param cells what is shown, by name
    static PublishedCount of(Map<String, Integer> cells, @Nullable Instant countedAt) {
        Map<UUID, Integer> ways = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        Map<Place, Integer> counties = new HashMap<>();
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
                tips(cells),
                Kept.of(cells),
                countedAt);
    }

    /// From published numbers only. What was asked for when they last moved can have been reached since.
    private static Map<Place, Tip> tips(Map<String, Integer> cells) {
        Map<Place, Tip> tips = new HashMap<>();
        cells.forEach((cell, asked) -> Cells.goalOf(cell).ifPresent(place -> {
            int bring = cells.getOrDefault(Cells.tipping(place), 0);
            int more = asked - bring - cells.getOrDefault(place, asked);
            if (more > 0) {
                tips.put(Cells.placeOf(place).orElseThrow(), new Tip(more, bring));
            }
        }));
        return tips;
    }
}
