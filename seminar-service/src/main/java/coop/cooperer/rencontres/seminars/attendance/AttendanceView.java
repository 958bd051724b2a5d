package coop.cooperer.rencontres.seminars.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.HalfDay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a half-day.
 *
 * @param closedAt absent while people may sign
 * @param scanDigest SHA-256 of the scanned paper sheet; absent if all signed on screen
 * @param corrections what was said after it was closed, each one kept, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceView(
        UUID seminar,
        HalfDay halfDay,
        @Nullable Instant closedAt,
        @Nullable String organiser,
        @Nullable String scanDigest,
        List<Line> lines,
        List<CorrectedLine> corrections) {

    /** A person expected, and whether there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID registration,
            String familyName,
            String givenName,
            String organisation,
            String function,
            boolean present,
            @Nullable Proof proof,
            @Nullable Instant signedAt) {}

    /** Whether a person was there after all, and why the sheet said otherwise. */
    record CorrectedLine(
            UUID registration,
            String familyName,
            String givenName,
            boolean present,
            String reason,
            Instant at) {

        static CorrectedLine of(ReadSheet.Corrected corrected) {
            var line = corrected.line();
            return new CorrectedLine(
                    line.registration,
                    corrected.attendee().familyName(),
                    corrected.attendee().givenName(),
                    line.present,
                    line.reason,
                    line.signedAt);
        }
    }

    /** Who came through the door. */
    record Entrant(UUID registration, String givenName, String familyName, String function) {}

    static AttendanceView of(ReadSheet.Sheet sheet) {
        var closed = sheet.closed();
        return new AttendanceView(
                sheet.seminar().id(),
                sheet.halfDay(),
                closed.map(it -> it.closedAt).orElse(null),
                closed.map(it -> it.organiser).orElse(null),
                closed.map(it -> it.scanDigest).orElse(null),
                sheet.expected().stream()
                        .map(
                                it -> {
                                    var line = sheet.lines().get(it.registration());
                                    return new Line(
                                            it.registration(),
                                            it.familyName(),
                                            it.givenName(),
                                            it.organisation(),
                                            it.function(),
                                            sheet.signed(it),
                                            line == null ? null : line.proof,
                                            line == null ? null : line.signedAt);
                                })
                        .toList(),
                sheet.corrections().stream().map(CorrectedLine::of).toList());
    }
}
