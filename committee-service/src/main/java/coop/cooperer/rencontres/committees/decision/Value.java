package coop.cooperer.rencontres.committees.decision;

import java.time.LocalDate;
import java.util.UUID;

/** What exactly is decided on; a decision holds for this and for nothing else (D79). */
sealed interface Value {

    /** The day on which the seminar is held (R108). */
    record Date(UUID seminar, LocalDate day) implements Value {}

    /** One version of the programme, recognised by its hash (R109). */
    record Programme(UUID seminar, int version, String hash) implements Value {}

    /** Anything else that a committee settles; its words are what counts. */
    record Resolution() implements Value {}

    /** What kind of decision it takes. */
    default MotionKind kind() {
        return switch (this) {
            case Date _ -> MotionKind.DATE;
            case Programme _ -> MotionKind.PROGRAMME;
            case Resolution _ -> MotionKind.RESOLUTION;
        };
    }
}
