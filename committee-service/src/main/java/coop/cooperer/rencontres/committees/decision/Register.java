package coop.cooperer.rencontres.committees.decision;

import java.util.List;
import java.util.Optional;

/**
 * What the register of a committee says before the next decision.
 *
 * @param lastNumber the number given last; 0 before the first adoption
 * @param gates the decisions on date and programme that hold now, at most one of each kind
 */
record Register(int lastNumber, List<Decision> gates) {

    Register {
        gates = List.copyOf(gates);
    }

    /** The number of the next adopted decision. */
    int nextNumber() {
        return lastNumber + 1;
    }

    /** The decision on the date or on the programme that holds now. */
    Optional<Decision> inForce(MotionKind kind) {
        return gates.stream().filter(it -> it.matter().value().kind() == kind).findFirst();
    }
}
