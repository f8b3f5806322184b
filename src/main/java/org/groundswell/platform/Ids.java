package org.groundswell.platform;

import java.security.SecureRandom;
import java.util.UUID;

/// New ids. Which kind matters: an ordered id carries its moment, and a moment can give a person away.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A random id (UUIDv4) for people, pledges, RSVPs and links.
    public static UUID random() {
        return UUID.randomUUID();
    }

    /// An id that grows with time (UUIDv7), for everything that is not about a person. It takes the machine's own
    /// clock on purpose: order of creation is what the index wants, whatever day the demo plays on.
    public static UUID ordered() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
