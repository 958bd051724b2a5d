package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When each half-day of a seminar may be signed (D50). */
record SigningHours(LocalDate day, HalfDay halfDay) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final LocalTime CLOSING = LocalTime.of(20, 0);

    /** Whether somebody may sign at this moment. */
    boolean allow(Instant now) {
        var there = now.atZone(PARIS).toLocalDateTime();
        return !there.isBefore(day.atTime(from())) && there.isBefore(day.atTime(until()));
    }

    /** The first moment of the half-day. */
    Instant opening() {
        return day.atTime(from()).atZone(PARIS).toInstant();
    }

    /** The moment at which it is over. */
    Instant closing() {
        return day.atTime(until()).atZone(PARIS).toInstant();
    }

    LocalTime from() {
        return switch (halfDay) {
            case MORNING -> OPENING;
            case AFTERNOON -> NOON;
        };
    }

    LocalTime until() {
        return switch (halfDay) {
            case MORNING -> NOON;
            case AFTERNOON -> CLOSING;
        };
    }
}
