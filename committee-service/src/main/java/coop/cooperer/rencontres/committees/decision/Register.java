package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.contracts.DecisionKind;
import java.util.List;
import java.util.Optional;

/**
 * What the register of a committee says before the next decision.
 *
 * @param lastNumber the number given last; 0 before the first adoption
 * @param inForce the decisions that hold now, at most one of each kind
 */
record Register(int lastNumber, List<Decision> inForce) {

    Register {
        inForce = List.copyOf(inForce);
    }

    /** The number of the next adopted decision. */
    int nextNumber() {
        return lastNumber + 1;
    }

    /** The decision of this kind that holds now. */
    Optional<Decision> inForce(DecisionKind kind) {
        return inForce.stream().filter(it -> it.value().kind() == kind).findFirst();
    }
}
