package coop.cooperer.rencontres.media.sequencing;

import java.util.UUID;

/** What each series of interviews is held to. */
public interface Sequencings {

    /** That of the bid which won the lot for this seminar, or the hint if it counts nothing. */
    Sequencing of(UUID lot, UUID seminar);
}
