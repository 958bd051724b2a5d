package coop.cooperer.rencontres.media.expectation;

import java.time.LocalDate;
import java.util.UUID;

/** On which day it was last said that a deliverable is late. */
interface OverdueNotices {

    /** Notes that it is said on this day; whether it had not been said before on it. */
    boolean isFirstOf(UUID deliverable, LocalDate day);
}
