package coop.cooperer.rencontres.notifications.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as French readers expect them (requirement D97). */
final class FrenchDates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter WEEKDAY = french("EEEE");
    private static final DateTimeFormatter MONTH = french("MMMM uuuu");
    private static final DateTimeFormatter HOUR = french("H 'h' mm");

    private FrenchDates() {}

    /** « jeudi 7 octobre 2021 ». */
    static String day(LocalDate date) {
        var number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return String.join(" ", WEEKDAY.format(date), number, MONTH.format(date));
    }

    /** « jeudi 20 mai 2021 à 23 h 12 (heure de Paris) ». */
    static String moment(Instant instant) {
        var there = instant.atZone(PARIS);
        return "%s à %s (heure de Paris)".formatted(day(there.toLocalDate()), HOUR.format(there));
    }

    /** The last minute that is in time; a deadline at midnight is told as the end of the day. */
    static String deadline(Instant tooLateFrom) {
        var midnight =
                ZonedDateTime.ofInstant(tooLateFrom, PARIS).toLocalTime().toSecondOfDay() == 0;
        return moment(midnight ? tooLateFrom.minusSeconds(60) : tooLateFrom);
    }

    private static DateTimeFormatter french(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH);
    }
}
