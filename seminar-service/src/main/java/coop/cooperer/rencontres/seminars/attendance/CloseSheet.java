package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.contracts.SeminarsEvent.AttendanceSheetClosed;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.file.Scan;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Closes the sheet of a half-day: by what was signed on screen, or by the scan of a paper one. */
@ApplicationScoped
class CloseSheet {

    private final Seminars seminars;
    private final Holding holding;
    private final SignSheet sign;
    private final SqlSheets sheets;
    private final SqlSignatures signatures;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CloseSheet(
            Seminars seminars,
            Holding holding,
            SignSheet sign,
            SqlSheets sheets,
            SqlSignatures signatures,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.sign = sign;
        this.sheets = sheets;
        this.signatures = signatures;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Closes.
     *
     * @param scan the paper sheet; empty if all signed on screen
     * @param onPaper who signed the paper sheet
     */
    @Transactional
    SheetRow run(
            UUID id, HalfDay halfDay, String organiser, Optional<Scan> scan, List<UUID> onPaper) {
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        seminar.requireDate();
        if (clock.instant()
                .isBefore(
                        new SigningHours(seminar.date().orElseThrow().date(), halfDay).opening())) {
            throw new Refusal(
                    AttendanceReason.OUTSIDE_SIGNING_HOURS, "Elle se clôt après avoir été signée.");
        }
        for (var registration : onPaper) {
            sign.line(id, halfDay, new SignSheet.Line(registration, true, Proof.PAPER, "", ""));
        }
        if (sheets.findByIdOptional(new SheetRow.Key(id, halfDay)).isPresent()) {
            throw new Refusal(AttendanceReason.SHEET_CLOSED, "Elle ne se clôt qu’une fois.");
        }
        var row = sheet(id, halfDay, organiser, scan);
        sheets.persist(row);
        audit.record("AttendanceSheetClosed", id, "", halfDay.name(), "");
        outbox.append(new AttendanceSheetClosed(id, halfDay, present(id, halfDay)));
        return row;
    }

    private List<UUID> present(UUID id, HalfDay halfDay) {
        return signatures.counting(id, halfDay).values().stream()
                .filter(it -> it.present)
                .map(it -> it.registration)
                .toList();
    }

    private SheetRow sheet(UUID id, HalfDay halfDay, String organiser, Optional<Scan> scan) {
        var row = new SheetRow();
        row.seminar = id;
        row.halfDay = halfDay;
        row.closedAt = clock.instant();
        row.organiser = organiser;
        row.scan = scan.map(Scan::content).orElse(null);
        row.scanType = scan.map(Scan::type).orElse(null);
        row.scanDigest = scan.map(Scan::digest).orElse(null);
        return row;
    }
}
