package coop.cooperer.rencontres.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver, and how it ended: with an HTTP status, or without an answer.
 *
 * @param at when it ended, in real time
 * @param milliseconds how long it took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Attempt(
        Instant at, @Nullable Integer status, @Nullable AttemptFailure failure, long milliseconds) {

    private static final int GONE = 410;

    /** Whether the receiver has taken the event: any 2xx, nothing else. */
    @JsonIgnore
    boolean isSuccess() {
        return status != null && status / 100 == 2;
    }

    /** Whether the receiver wants no more events. */
    boolean saysGone() {
        return status != null && status == GONE;
    }
}
