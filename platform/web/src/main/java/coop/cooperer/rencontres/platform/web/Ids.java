package coop.cooperer.rencontres.platform.web;

import java.security.SecureRandom;
import java.util.UUID;

/** Draws ids that sort by the time they were drawn (UUID version 7, RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id. */
    public static UUID next() {
        var high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
