package coop.cooperer.rencontres.seminars.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One version of a programme.
 *
 * @param covered the dimensions that its parts treat (R43)
 */
record ProgrammeView(
        UUID seminar,
        int version,
        String hash,
        List<ProgrammeItem> items,
        Set<Dimension> covered,
        Instant submittedAt) {

    static ProgrammeView of(ProgrammeRow row) {
        return new ProgrammeView(
                row.seminar,
                row.number,
                row.hash,
                row.items,
                new Programme(row.items).covered(),
                row.submittedAt);
    }
}
