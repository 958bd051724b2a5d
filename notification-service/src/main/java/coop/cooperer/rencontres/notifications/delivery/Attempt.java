package coop.cooperer.rencontres.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver, and how it ended: with an HTTP status, or without an answer.
 *
 * @param at when it ended, in real time
 * @param milliseconds how long it took
 * @param response the beginning of what the receiver said
 * @param retryAfter how long it asked to be left alone; nothing if it did not
 */
record Attempt(
        Instant at,
        @Nullable Integer status,
        @Nullable AttemptFailure failure,
        long milliseconds,
        String response,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** Whether the receiver has taken the event: any 2xx, nothing else. */
    boolean isSuccess() {
        return status != null && status / 100 == 2;
    }

    /** Whether the receiver wants no more events. */
    boolean saysGone() {
        return status != null && status == GONE;
    }

    /** Whether the receiver says that it is too much, whatever it is asked. */
    boolean saysTooMuch() {
        return status != null && (status == TOO_MANY_REQUESTS || status == UNAVAILABLE);
    }
}
