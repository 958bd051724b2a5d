package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.live.LiveLog;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.registration.Attendees;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Adds a person's signature of a half-day to its sheet, within the hours of that half-day. */
@ApplicationScoped
class SignSheet {

    private final Seminars seminars;
    private final Holding holding;
    private final Attendees attendees;
    private final LiveLog log;
    private final SqlSheets sheets;
    private final SqlSignatures signatures;
    private final Audit audit;
    private final Clock clock;

    SignSheet(
            Seminars seminars,
            Holding holding,
            Attendees attendees,
            LiveLog log,
            SqlSheets sheets,
            SqlSignatures signatures,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.attendees = attendees;
        this.log = log;
        this.sheets = sheets;
        this.signatures = signatures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who was there, and what shows it. */
    record Line(UUID registration, boolean present, Proof proof, String drawing, String reason) {}

    /** A person signs on the organiser's screen. */
    @Transactional
    SignatureRow sign(UUID id, HalfDay halfDay, UUID registration, String drawing) {
        var seminar = held(id);
        requireHours(seminar, halfDay);
        return line(id, halfDay, new Line(registration, true, Proof.SCREEN, drawing, ""));
    }

    /** A person followed the live session, as the log of its connections shows. */
    @Transactional
    SignatureRow connected(UUID id, HalfDay halfDay, UUID registration) {
        var seminar = held(id);
        seminar.requireDate();
        var hours = new SigningHours(seminar.date().orElseThrow().date(), halfDay);
        if (!log.shows(registration, hours.opening(), hours.closing())) {
            throw new Refusal(
                    AttendanceReason.NOT_CONNECTED,
                    "Le journal ne montre pas cette personne pendant la demi-journée.");
        }
        return line(id, halfDay, new Line(registration, true, Proof.CONNECTION, "", ""));
    }

    /** Says, after the sheet is closed, that somebody was there or was not; nothing is erased. */
    @Transactional
    SignatureRow correct(
            UUID id, HalfDay halfDay, UUID registration, boolean present, String reason) {
        held(id);
        if (sheets.findByIdOptional(new SheetRow.Key(id, halfDay)).isEmpty()) {
            throw new Refusal(
                    AttendanceReason.SHEET_NOT_CLOSED, "Faites signer la personne d’abord.");
        }
        if (attendees.of(id, registration).isEmpty()) {
            throw notExpected();
        }
        return add(id, halfDay, new Line(registration, present, Proof.CORRECTION, "", reason));
    }

    /** Adds a line to a sheet that is open, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    SignatureRow line(UUID id, HalfDay halfDay, Line line) {
        if (sheets.findByIdOptional(new SheetRow.Key(id, halfDay)).isPresent()) {
            throw new Refusal(
                    AttendanceReason.SHEET_CLOSED, "Ajoutez une correction, avec sa raison.");
        }
        if (attendees.of(id, line.registration()).filter(Attendee::confirmed).isEmpty()) {
            throw notExpected();
        }
        if (signatures.counting(id, halfDay).containsKey(line.registration())) {
            throw new Refusal(
                    AttendanceReason.ALREADY_SIGNED,
                    "Une personne signe une fois par demi-journée.");
        }
        return add(id, halfDay, line);
    }

    private SignatureRow add(UUID id, HalfDay halfDay, Line line) {
        var row = new SignatureRow();
        row.id = Ids.next();
        row.seminar = id;
        row.halfDay = halfDay;
        row.registration = line.registration();
        row.present = line.present();
        row.proof = line.proof();
        row.drawing = line.drawing();
        row.reason = line.reason();
        row.signedAt = clock.instant();
        signatures.persist(row);
        audit.record("AttendanceSigned", row.registration, "", halfDay + " " + row.proof, "");
        return row;
    }

    private Seminar held(UUID id) {
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        return seminar;
    }

    private void requireHours(Seminar seminar, HalfDay halfDay) {
        seminar.requireDate();
        var hours = new SigningHours(seminar.date().orElseThrow().date(), halfDay);
        if (!hours.allow(clock.instant())) {
            throw new Refusal(
                    AttendanceReason.OUTSIDE_SIGNING_HOURS,
                    "Le jour du séminaire, de %d h à %d h."
                            .formatted(hours.from().getHour(), hours.until().getHour()));
        }
    }

    private static Refusal notExpected() {
        return new Refusal(
                AttendanceReason.NOT_EXPECTED, "Inscrivez-la d’abord, puis faites-la signer.");
    }
}
