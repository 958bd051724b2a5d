package coop.cooperer.rencontres.committees.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which day, both included, a member sits; an open end has no day.
 *
 * @param from absent if the mandate began with the seat
 * @param until absent if the mandate has no end yet
 */
public record Mandate(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Neither a first nor a last day. */
    public static final Mandate OPEN = new Mandate(null, null);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Whether the mandate runs on the day, in France, of this instant. */
    boolean runsAt(Instant now) {
        var day = LocalDate.ofInstant(now, PARIS);
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
