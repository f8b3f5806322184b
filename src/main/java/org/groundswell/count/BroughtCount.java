package org.groundswell.count;

import java.util.Optional;

/// How many a partner's links brought to an action: rounded down, and absent under ten, as everywhere.
///
/// @param in those who are in
/// @param waiting those who are in once enough others are
public record BroughtCount(Optional<Integer> in, Optional<Integer> waiting) {

    static final BroughtCount NOTHING = new BroughtCount(Optional.empty(), Optional.empty());
}
