package org.groundswell.pledge;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.count.Condition;
import org.groundswell.geo.Zip;
import org.jspecify.annotations.Nullable;

/// What somebody says on the page with the button, about everything that waits behind their link.
///
/// @param ways ticked on the page, of all actions together; null leaves each sign-up as it was typed
/// @param zip where they are; null keeps what is known
/// @param condition for what is to count only if enough others are in; null where nothing is
/// @param seats for actions that somebody of this mailbox is in: whose pledge is replaced, or [#ANOTHER]; where nothing
///     is said it is the first's
public record ButtonAnswer(
        @Nullable Set<UUID> ways,
        @Nullable Zip zip,
        @Nullable Condition condition,
        Map<UUID, Integer> seats) {

    /// Nobody's is replaced: it is of another person in the home.
    public static final int ANOTHER = 0;

    /// Everything as it was typed.
    public static final ButtonAnswer AS_TYPED = new ButtonAnswer(null, null, null);

    public ButtonAnswer {
        seats = Map.copyOf(seats);
    }

    public ButtonAnswer(@Nullable Set<UUID> ways, @Nullable Zip zip, @Nullable Condition condition) {
        this(ways, zip, condition, Map.of());
    }
}
