package coop.cooperer.rencontres.notifications.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery is attempted again, as Standard Webhooks proposes.
 *
 * @param pauses before each attempt, the first included
 * @param jitter by how much of itself a pause may be longer, so that not all come back at once
 * @param longest the longest pause that a receiver may ask for
 */
record RetrySchedule(List<Duration> pauses, double jitter, Duration longest) {

    RetrySchedule {
        pauses = List.copyOf(pauses);
    }

    /**
     * What becomes of a delivery after an attempt.
     *
     * @param tries how often it was tried since it was asked for, this attempt included
     * @param luck from 0 to 1, spreads the attempts of many deliveries
     */
    Status after(Attempt attempt, int tries, double luck) {
        if (attempt.isSuccess()) {
            return new Status.Delivered(attempt.at());
        }
        if (attempt.saysGone()) {
            return new Status.Abandoned(attempt.at());
        }
        return pauseAfter(tries, luck)
                .map(it -> it.compareTo(asked(attempt)) < 0 ? asked(attempt) : it)
                .<Status>map(pause -> new Status.Pending(attempt.at().plus(pause)))
                .orElse(new Status.Failed(attempt.at()));
    }

    private Optional<Duration> pauseAfter(int tries, double luck) {
        return pauses.stream()
                .skip(tries)
                .findFirst()
                .map(it -> it.plusMillis(Math.round(it.toMillis() * jitter * luck)));
    }

    private Duration asked(Attempt attempt) {
        var asked = Optional.ofNullable(attempt.retryAfter()).orElse(Duration.ZERO);
        return asked.compareTo(longest) < 0 ? asked : longest;
    }
}
