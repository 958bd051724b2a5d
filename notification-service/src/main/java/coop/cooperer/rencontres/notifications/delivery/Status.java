package coop.cooperer.rencontres.notifications.delivery;

import java.time.Instant;

/** Where a delivery stands. */
sealed interface Status {

    /** To be attempted, not before this instant. */
    record Pending(Instant dueAt) implements Status {}

    /** The receiver has it. */
    record Delivered(Instant at) implements Status {}

    /** The last attempt of the schedule failed too. */
    record Failed(Instant at) implements Status {}

    /** Given up because the receiver is. */
    record Abandoned(Instant at) implements Status {}

    /** How the database and the API call it. */
    default Name name() {
        return switch (this) {
            case Pending _ -> Name.PENDING;
            case Delivered _ -> Name.DELIVERED;
            case Failed _ -> Name.FAILED;
            case Abandoned _ -> Name.ABANDONED;
        };
    }

    /** The names of where a delivery stands; they are public API. */
    enum Name {
        /** Waits for an attempt. */
        PENDING,
        /** The receiver has it. */
        DELIVERED,
        /** Tried as often as the schedule says. */
        FAILED,
        /** The receiver is given up. */
        ABANDONED
    }
}
