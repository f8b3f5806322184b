package org.groundswell.commitment;

import java.util.List;
import java.util.UUID;

/// What an action needs, in the order of the kinds.
///
/// @param shown whether its public page says what is missing
/// @param version of what an organizer's form was drawn from
public record ActionNeeds(UUID actionId, boolean shown, int version, List<NeedLine> lines) {

    static ActionNeeds none(UUID actionId) {
        return new ActionNeeds(actionId, false, 0, List.of());
    }

    /// What is not filled yet.
    public List<NeedLine> missing() {
        return lines.stream().filter(line -> !line.filled()).toList();
    }
}
