package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.seminars.paper.PrintPage;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.series.Window;
import coop.cooperer.rencontres.seminars.territory.WhereHeld;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Prints the sheet of a day, and the certificate of a person. */
@ApplicationScoped
class PrintSheet {

    private static final int WALK_INS = 6;

    private final ReadSheet read;
    private final WhereHeld where;
    private final PrintPage print;

    PrintSheet(ReadSheet read, WhereHeld where, PrintPage print) {
        this.read = read;
        this.where = where;
        this.print = print;
    }

    byte[] sheet(UUID id) {
        var morning = read.run(id, HalfDay.MORNING);
        var afternoon = read.run(id, HalfDay.AFTERNOON);
        var seminar = morning.seminar();
        seminar.requireDate();
        var people =
                Stream.concat(
                                morning.expected().stream()
                                        .map(it -> person(it, morning, afternoon)),
                                Stream.generate(() -> Pages.Person.NOBODY).limit(WALK_INS))
                        .toList();
        return print.run(
                seminar.plan().orElseThrow().call(),
                frame ->
                        new Pages.SheetPage(
                                frame,
                                title(seminar),
                                day(seminar),
                                where.of(id),
                                people,
                                morning.closed().map(it -> it.organiser).orElse(""),
                                afternoon.closed().map(it -> it.organiser).orElse("")));
    }

    byte[] certificate(String session) {
        var signed = read.mine(session);
        var attendee = signed.attendee();
        return print.run(
                signed.seminar().plan().orElseThrow().call(),
                frame ->
                        new Pages.CertificatePage(
                                frame,
                                title(signed.seminar()),
                                day(signed.seminar()),
                                attendee.givenName() + " " + attendee.familyName(),
                                signed.halfDays().stream().map(PrintSheet::words).toList()));
    }

    private static Pages.Person person(
            Attendee attendee, ReadSheet.Sheet morning, ReadSheet.Sheet afternoon) {
        return new Pages.Person(
                attendee.familyName(),
                attendee.givenName(),
                attendee.organisation(),
                attendee.function(),
                mark(attendee, morning),
                mark(attendee, afternoon));
    }

    private static String mark(Attendee attendee, ReadSheet.Sheet sheet) {
        if (sheet.closed().isEmpty()) {
            return "";
        }
        return sheet.signed(attendee) ? "signé" : "absent";
    }

    private static String title(Seminar seminar) {
        return seminar.plan().orElseThrow().publicLabel().orElse("Séminaire");
    }

    private static String day(Seminar seminar) {
        return seminar.date().map(it -> Window.day(it.date())).orElse("");
    }

    private static String words(HalfDay halfDay) {
        return switch (halfDay) {
            case MORNING -> "le matin";
            case AFTERNOON -> "l’après-midi";
        };
    }
}
