package org.groundswell.count;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An action's count to the person, for organizers only; a number under ten is absent for them too.
///
/// @param total people who confirmed, whether their condition holds or not
/// @param waiting those of them whose condition does not hold yet; absent also while fewer than ten are in, who could
///     be found by subtracting
/// @param ways people per way to take part, of those who are in
public record ExactCount(Optional<Integer> total, Optional<Integer> waiting, Map<UUID, Integer> ways) {

    public ExactCount {
        ways = Map.copyOf(ways);
    }
}
