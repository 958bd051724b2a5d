package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which lots are hidden from whom: for a recused person, whatever concerns the lot (D10). */
@ApplicationScoped
public class Recusals {

    private final Calls calls;
    private final Evaluations evaluations;

    Recusals(Calls calls, Evaluations evaluations) {
        this.calls = calls;
        this.evaluations = evaluations;
    }

    /** The lots of the call that this person may know nothing of. */
    @Transactional
    public Set<UUID> of(UUID call, UUID person) {
        return calls.get(call).lots().stream()
                .map(Lot::id)
                .filter(
                        it ->
                                evaluations
                                        .get(it, call)
                                        .seat(person)
                                        .filter(Seat::isTied)
                                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
