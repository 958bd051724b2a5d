package coop.cooperer.rencontres.applications.selection;

import java.time.Instant;
import java.util.UUID;

/** One lot for one seminar given to one bid. */
record Award(
        UUID lot,
        UUID seminar,
        UUID bid,
        UUID call,
        UUID organisation,
        String justification,
        Instant awardedAt) {}
