package coop.cooperer.rencontres.gateway.door;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which trace a request belongs to (W3C Trace Context). */
record TraceParent(String value, boolean fresh) {

    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-0[01]");

    /** The trace that the caller began, or a new one. */
    static TraceParent of(@Nullable String given) {
        return given != null && FORM.matcher(given).matches()
                ? new TraceParent(given, false)
                : new TraceParent("00-%s-%s-01".formatted(random(16), random(8)), true);
    }

    private static String random(int bytes) {
        var bits = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(bits);
        // All zeros would be invalid.
        bits[0] |= 1;
        return HexFormat.of().formatHex(bits);
    }
}
