package org.groundswell.count;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An action's count to the person, for organizers only; a number under ten is absent for them too.
///
/// @param total people who confirmed and are in
/// @param waiting people whose condition does not hold yet
/// @param ways people per way to take part
public record ExactCount(Optional<Integer> total, Optional<Integer> waiting, Map<UUID, Integer> ways) {

    public ExactCount {
        ways = Map.copyOf(ways);
    }
}
