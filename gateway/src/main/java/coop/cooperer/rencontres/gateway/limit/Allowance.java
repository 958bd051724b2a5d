package coop.cooperer.rencontres.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.MultiMap;
import java.time.Duration;

/** A bucket of requests for each caller of one kind, which fills again steadily. */
final class Allowance {

    private final String kind;
    private final long requests;
    private final Duration window;
    private final Cache<String, Bucket> buckets;

    Allowance(String kind, long requests, Duration window, long remembered) {
        this.kind = kind;
        this.requests = requests;
        this.window = window;
        // Who is unseen for a whole window has a full bucket again: forgetting it changes nothing.
        buckets = Caffeine.newBuilder().maximumSize(remembered).expireAfterAccess(window).build();
    }

    /** Takes one request from the caller's bucket, if there is one, and says what is left. */
    boolean take(String caller, MultiMap answer) {
        var probe = buckets.get(caller, unseen -> full()).tryConsumeAndReturnRemaining(1);
        var reset = seconds(probe.getNanosToWaitForReset());
        answer.set(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d".formatted(kind, requests, window.toSeconds()));
        answer.set(
                "RateLimit", "\"%s\";r=%d;t=%d".formatted(kind, probe.getRemainingTokens(), reset));
        if (!probe.isConsumed()) {
            answer.set("Retry-After", String.valueOf(seconds(probe.getNanosToWaitForRefill())));
        }
        return probe.isConsumed();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000);
    }
}
