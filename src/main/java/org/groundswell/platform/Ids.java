package org.groundswell.platform;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// New ids. Which kind matters: an ordered id carries its moment, and a moment can give a person away.
public final class Ids {

    private static final Pattern TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final int COUNTER_BITS = 12;

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Milliseconds, and behind them a counter for those within one.
    private static final AtomicLong LATEST = new AtomicLong();

    private Ids() {}

    /// The id that was sent; nothing when it is none.
    public static Optional<UUID> parse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /// The ids among what was sent; anything else is left out.
    public static Set<UUID> those(Collection<String> texts) {
        return texts.stream().map(Ids::parse).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /// A random id (UUIDv4) for people, pledges, RSVPs and links.
    public static UUID random() {
        return UUID.randomUUID();
    }

    /// An id that grows with time (UUIDv7), for everything that is not about a person: of two that this process
    /// makes, the later is the greater, also within a millisecond. It takes the machine's own clock on purpose:
    /// order of creation is what the index wants, whatever day the demo plays on.
    public static UUID ordered() {
        long now = (System.currentTimeMillis() << COUNTER_BITS) | (RANDOM.nextInt() & 0x7FF);
        long moment = LATEST.accumulateAndGet(now, (latest, given) -> Math.max(latest + 1, given));
        long high = ((moment >>> COUNTER_BITS) << 16) | 0x7000L | (moment & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
