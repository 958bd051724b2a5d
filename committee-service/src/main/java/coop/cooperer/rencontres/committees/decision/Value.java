package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.contracts.DecisionKind;
import java.time.LocalDate;

/** What exactly is decided on; a decision holds for this and for nothing else (D79). */
sealed interface Value {

    /** The day on which the seminar is held (R108). */
    record Date(LocalDate day) implements Value {}

    /** One version of the programme, recognised by its hash (R109). */
    record Programme(int version, String hash) implements Value {}

    /** What kind of decision it takes. */
    default DecisionKind kind() {
        return switch (this) {
            case Date _ -> DecisionKind.DATE;
            case Programme _ -> DecisionKind.PROGRAMME;
        };
    }
}
