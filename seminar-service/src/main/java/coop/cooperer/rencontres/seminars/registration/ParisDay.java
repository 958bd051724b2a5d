package coop.cooperer.rencontres.seminars.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil day of the seminars: they are all held in France. */
final class ParisDay {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ParisDay() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }
}
