package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.registration.Attendees;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows the sheets to who organises and who controls, and to each person what they signed. */
@ApplicationScoped
class ReadSheet {

    private final Seminars seminars;
    private final Holding holding;
    private final Attendees attendees;
    private final SqlSheets sheets;
    private final SqlSignatures signatures;

    ReadSheet(
            Seminars seminars,
            Holding holding,
            Attendees attendees,
            SqlSheets sheets,
            SqlSignatures signatures) {
        this.seminars = seminars;
        this.holding = holding;
        this.attendees = attendees;
        this.sheets = sheets;
        this.signatures = signatures;
    }

    /** What was said of a person once the sheet was closed. */
    record Corrected(Attendee attendee, SignatureRow line) {}

    /**
     * A half-day: its people in the order of the alphabet, its lines, its closing.
     *
     * @param corrections every one of them, the oldest first
     */
    record Sheet(
            Seminar seminar,
            HalfDay halfDay,
            List<Attendee> expected,
            Map<UUID, SignatureRow> lines,
            List<Corrected> corrections,
            Optional<SheetRow> closed) {

        boolean signed(Attendee attendee) {
            var line = lines.get(attendee.registration());
            return line != null && line.present;
        }
    }

    /** What a person signed, of a seminar. */
    record Signed(Seminar seminar, Attendee attendee, Set<HalfDay> halfDays) {}

    @Transactional
    Sheet run(UUID id, HalfDay halfDay) {
        var seminar = seminars.get(id);
        holding.require(seminar, "issuer-admin", "auditor");
        return new Sheet(
                seminar,
                halfDay,
                attendees.confirmed(id),
                signatures.counting(id, halfDay),
                corrections(id, halfDay),
                sheets.findByIdOptional(new SheetRow.Key(id, halfDay)));
    }

    private List<Corrected> corrections(UUID id, HalfDay halfDay) {
        return signatures.lines(id, halfDay).stream()
                .filter(it -> it.proof == Proof.CORRECTION)
                .flatMap(
                        it ->
                                attendees.of(id, it.registration).stream()
                                        .map(who -> new Corrected(who, it)))
                .toList();
    }

    @Transactional
    SheetRow scan(UUID id, HalfDay halfDay) {
        holding.require(seminars.get(id), "issuer-admin", "auditor");
        return sheets.findByIdOptional(new SheetRow.Key(id, halfDay))
                .filter(it -> it.scan != null)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        AttendanceReason.NOTHING_SIGNED,
                                        "Aucune feuille numérisée pour cette demi-journée."));
    }

    /**
     * What the owner of a place signed.
     *
     * @throws Refusal {@code nothing-signed}: a certificate is for signed half-days only
     */
    @Transactional
    Signed mine(String session) {
        var attendee = attendees.owning(session);
        var halfDays = EnumSet.noneOf(HalfDay.class);
        for (var halfDay : HalfDay.values()) {
            var line =
                    signatures.counting(attendee.seminar(), halfDay).get(attendee.registration());
            if (line != null
                    && line.present
                    && sheets.findByIdOptional(new SheetRow.Key(attendee.seminar(), halfDay))
                            .isPresent()) {
                halfDays.add(halfDay);
            }
        }
        if (halfDays.isEmpty()) {
            throw new Refusal(
                    AttendanceReason.NOTHING_SIGNED,
                    "Une attestation porte sur des demi-journées signées, leur feuille close.");
        }
        return new Signed(seminars.get(attendee.seminar()), attendee, halfDays);
    }
}
