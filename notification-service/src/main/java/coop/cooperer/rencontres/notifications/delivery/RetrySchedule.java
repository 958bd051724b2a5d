package coop.cooperer.rencontres.notifications.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery is attempted again, as Standard Webhooks proposes.
 *
 * @param pauses before each attempt, the first included
 * @param jitter by how much of itself a pause may be longer, so that not all come back at once
 */
record RetrySchedule(List<Duration> pauses, double jitter) {

    RetrySchedule {
        pauses = List.copyOf(pauses);
    }

    /**
     * The pause after so many attempts.
     *
     * @param luck from 0 to 1
     * @return nothing if there is no further attempt
     */
    Optional<Duration> pauseAfter(int attempts, double luck) {
        return pauses.stream()
                .skip(attempts)
                .findFirst()
                .map(it -> it.plusMillis(Math.round(it.toMillis() * jitter * luck)));
    }
}
