package org.groundswell.count;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What anybody may see of an action's count: no number under ten, the others rounded down to fives.
///
/// @param total people who confirmed and are in; absent when it is under ten
/// @param waiting people whose condition does not hold yet; absent when they are under ten
/// @param ways people per way to take part; a way that may not be shown is absent
/// @param countedAt when these numbers last moved; null as long as none was ever shown
public record PublishedCount(
        Optional<Integer> total,
        Optional<Integer> waiting,
        Map<UUID, Integer> ways,
        @Nullable Instant countedAt) {

    static final PublishedCount NOTHING = new PublishedCount(Optional.empty(), Optional.empty(), Map.of(), null);

    public PublishedCount {
        ways = Map.copyOf(ways);
    }
}
