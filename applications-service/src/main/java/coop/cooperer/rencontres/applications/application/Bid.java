package coop.cooperer.rencontres.applications.application;

import java.util.List;
import java.util.UUID;

/**
 * An offer once the bids are open, and what became of it.
 *
 * @param totalCents in cents of euro without tax, as the server computed it
 * @param taxCents the tax on it
 */
public record Bid(
        UUID id,
        UUID call,
        UUID lot,
        UUID application,
        UUID organisation,
        List<UUID> seminars,
        long totalCents,
        long taxCents,
        Status status) {

    /** What became of the offer. */
    public enum Status {
        /** Open, undecided. */
        SUBMITTED,
        /** Chosen for at least one seminar. */
        SELECTED,
        /** Not chosen. */
        REJECTED
    }

    /** The same offer with what became of it. */
    public Bid become(Status next) {
        return new Bid(
                id, call, lot, application, organisation, seminars, totalCents, taxCents, next);
    }
}
