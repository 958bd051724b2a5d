package coop.cooperer.rencontres.committees.decision;

import java.time.Instant;
import java.util.UUID;

/** How the members vote. */
sealed interface Ballot {

    /** Between meetings, each where it is; the clock closes it at this instant. */
    record InWriting(Instant until) implements Ballot {}

    /** At a meeting, those who are there. */
    record AtMeeting(UUID meeting) implements Ballot {}
}
