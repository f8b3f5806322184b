package org.groundswell.count;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An action's count to the person, for organizers only; a number under ten is absent for them too.
///
/// @param total people who confirmed
/// @param ways people per way to take part
public record ExactCount(Optional<Integer> total, Map<UUID, Integer> ways) {

    public ExactCount {
        ways = Map.copyOf(ways);
    }
}
