package coop.cooperer.rencontres.seminars.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of a programme. */
record ProgrammeView(
        UUID seminar, int version, String hash, List<ProgrammeItem> items, Instant submittedAt) {

    static ProgrammeView of(ProgrammeRow row) {
        return new ProgrammeView(row.seminar, row.number, row.hash, row.items, row.submittedAt);
    }
}
