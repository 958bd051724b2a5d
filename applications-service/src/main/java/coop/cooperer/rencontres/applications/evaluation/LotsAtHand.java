package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Finds the lot that somebody of the issuer may look into. For whoever is recused, or not assigned,
 * it is unknown: like a lot that does not exist (D10).
 */
@ApplicationScoped
class LotsAtHand {

    private final Calls calls;
    private final Evaluations evaluations;

    LotsAtHand(Calls calls, Evaluations evaluations) {
        this.calls = calls;
        this.evaluations = evaluations;
    }

    /** The lot of this number; {@code everyLot} for roles that need no assignment. */
    LotAtHand one(UUID call, int number, UUID person, boolean everyLot) {
        var found = calls.get(call);
        return requireSeen(at(found, number, evaluations::get), person, everyLot);
    }

    /** The same, which nobody else changes until the transaction ends. */
    LotAtHand held(UUID call, int number, UUID person, boolean everyLot) {
        // The call is held, so that nothing is marked while its decisions are told.
        var found = calls.hold(call);
        var lot = requireSeen(at(found, number, evaluations::hold), person, everyLot);
        lot.requireUndecided();
        return lot;
    }

    /** All lots that this person may look into, by number. */
    List<LotAtHand> all(UUID call, UUID person, boolean everyLot) {
        var found = calls.get(call);
        return found.lots().stream()
                .map(it -> new LotAtHand(found, it, evaluations.get(it.id(), call)))
                .filter(it -> isSeen(it, person, everyLot))
                .sorted(Comparator.comparingInt(it -> it.lot().number()))
                .toList();
    }

    private static LotAtHand at(
            Call call, int number, BiFunction<UUID, UUID, Evaluation> evaluations) {
        var lot =
                call.lots().stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .orElseThrow(EvaluationReason::unknown);
        return new LotAtHand(call, lot, evaluations.apply(lot.id(), call.id()));
    }

    private static LotAtHand requireSeen(LotAtHand lot, UUID person, boolean everyLot) {
        if (!isSeen(lot, person, everyLot)) {
            throw EvaluationReason.unknown();
        }
        return lot;
    }

    private static boolean isSeen(LotAtHand lot, UUID person, boolean everyLot) {
        return lot.evaluation().seat(person).map(it -> !it.isTied()).orElse(everyLot);
    }
}
