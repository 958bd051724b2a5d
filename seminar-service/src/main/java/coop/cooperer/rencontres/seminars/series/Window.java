package coop.cooperer.rencontres.seminars.series;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days on which the seminars of a series may be held, both ends included (R41). */
public record Window(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a window ends before it begins");
        }
    }

    /** Whether a seminar may be held on this day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The window as French says it after « hors »: {@code du deuxième semestre 2021}. */
    public String words() {
        var year = from.getYear();
        if (equals(new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30)))) {
            return "du premier semestre " + year;
        }
        if (equals(new Window(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)))) {
            return "du deuxième semestre " + year;
        }
        return "de la période du " + day(from) + " au " + day(to);
    }

    /** A day as French says it: {@code 30 juin 2021}, {@code 1er juillet 2021}. */
    public static String day(LocalDate day) {
        var said = DAY.format(day);
        return day.getDayOfMonth() == 1 ? said.replaceFirst("1", "1er") : said;
    }
}
