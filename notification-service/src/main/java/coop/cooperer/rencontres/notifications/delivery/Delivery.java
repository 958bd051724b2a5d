package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.platform.web.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One event on its way to one subscription; every transition answers with a new one.
 *
 * @param event the id of the event, which is the {@code webhook-id} of every attempt
 * @param type the full name of the event type
 * @param payload the body of every attempt, to the byte
 */
record Delivery(
        UUID id,
        UUID subscription,
        UUID event,
        String type,
        String payload,
        Instant createdAt,
        List<Attempt> attempts,
        Status status) {

    /** Where a delivery stands. */
    sealed interface Status {
        /** To be attempted, not before this instant. */
        record Pending(Instant dueAt) implements Status {}

        /** The receiver has it. */
        record Delivered(Instant at) implements Status {}

        /** The last attempt of the schedule failed too. */
        record Failed(Instant at) implements Status {}

        /** Given up because the receiver is gone. */
        record Abandoned(Instant at) implements Status {}
    }

    static Delivery begin(UUID subscription, UUID event, String type, String payload, Instant now) {
        return new Delivery(
                Ids.next(),
                subscription,
                event,
                type,
                payload,
                now,
                List.of(),
                new Status.Pending(now));
    }

    /**
     * The delivery after an attempt.
     *
     * @param luck from 0 to 1, spreads the attempts of many deliveries
     */
    Delivery after(Attempt attempt, RetrySchedule schedule, double luck) {
        var made = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        return new Delivery(
                id,
                subscription,
                event,
                type,
                payload,
                createdAt,
                made,
                next(attempt, made.size(), schedule, luck));
    }

    private static Status next(Attempt attempt, int made, RetrySchedule schedule, double luck) {
        if (attempt.isSuccess()) {
            return new Status.Delivered(attempt.at());
        }
        if (attempt.saysGone()) {
            return new Status.Abandoned(attempt.at());
        }
        return schedule.pauseAfter(made, luck)
                .<Status>map(pause -> new Status.Pending(attempt.at().plus(pause)))
                .orElse(new Status.Failed(attempt.at()));
    }
}
