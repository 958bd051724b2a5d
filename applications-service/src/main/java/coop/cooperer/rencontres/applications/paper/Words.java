package coop.cooperer.rencontres.applications.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How documents write dates, moments and amounts, in French and in the time of Paris. */
public final class Words {

    private static final DateTimeFormatter DAY = french("EEEE d MMMM yyyy");
    private static final DateTimeFormatter MINUTE =
            french("EEEE d MMMM yyyy 'à' H 'h' mm '(heure de Paris)'");
    private static final DateTimeFormatter SECOND =
            french("d MMMM yyyy 'à' HH:mm:ss '(heure de Paris)'");

    private Words() {}

    /** « jeudi 20 mai 2021 ». */
    public static String day(TemporalAccessor date) {
        return DAY.format(date);
    }

    /** « 20 mai 2021 à 23:59:59 (heure de Paris) ». */
    public static String moment(Instant instant) {
        return SECOND.format(instant);
    }

    /**
     * « jeudi 20 mai 2021 à 23 h 59 (heure de Paris) »: the last minute that is in time, since a
     * deadline is kept as the first instant that is too late.
     */
    public static String deadline(Instant tooLateFrom) {
        return MINUTE.format(tooLateFrom.minusNanos(1));
    }

    /** « 1234,50 € ». */
    public static String euros(long cents) {
        return "%d,%02d\u00a0€".formatted(cents / 100, cents % 100);
    }

    private static DateTimeFormatter french(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH)
                .withZone(ZoneId.of("Europe/Paris"));
    }
}
