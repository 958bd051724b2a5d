package coop.cooperer.rencontres.notifications.delivery;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * The way to one receiver from this process: so many attempts at once, so many a second. Whoever is
 * slow fills its own lane and no other.
 */
final class Lane {

    private final int width;
    private final Bucket rate;
    private int underWay;

    Lane(int width, int perSecond) {
        this.width = width;
        this.rate =
                Bucket.builder()
                        .addLimit(
                                it ->
                                        it.capacity(perSecond)
                                                .refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build();
    }

    /** How many attempts may begin now. */
    synchronized int room() {
        return (int) Math.min(width - underWay, rate.getAvailableTokens());
    }

    synchronized void begin() {
        underWay++;
        rate.consumeIgnoringRateLimits(1);
    }

    synchronized void end() {
        underWay--;
    }
}
