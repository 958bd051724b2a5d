package coop.cooperer.rencontres.applications.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the evaluation of a lot is, as one person of the issuer may know it.
 *
 * @param declaration the caller's own, if the caller marks this lot
 * @param candidates names alone, once the bids are open
 * @param sheets the caller's own marks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationView(
        UUID lot,
        int number,
        String label,
        int requiredEvaluators,
        List<EvaluatorView> evaluators,
        Seat.@Nullable Declaration declaration,
        boolean submitted,
        boolean revealed,
        boolean signed,
        @Nullable List<CandidateView> candidates,
        List<Seat.Sheet> sheets) {

    /** One evaluator, without the marks given. */
    record EvaluatorView(UUID person, Seat.Declaration declaration, boolean submitted) {}

    /** One candidate; members of the issuing cooperative may answer and are flagged (D11). */
    record CandidateView(UUID organisation, String name, boolean memberOfIssuer) {}

    static EvaluationView of(LotAtHand at, UUID person, @Nullable List<CandidateView> candidates) {
        var own = at.evaluation().seat(person);
        return new EvaluationView(
                at.lot().id(),
                at.lot().number(),
                at.lot().label(),
                at.rules().evaluators(),
                at.evaluation().seats().stream()
                        .map(
                                it ->
                                        new EvaluatorView(
                                                it.person(), it.declaration(), it.hasSubmitted()))
                        .toList(),
                own.map(Seat::declaration).orElse(null),
                own.filter(Seat::hasSubmitted).isPresent(),
                at.isRevealed(),
                at.evaluation().isSigned(at.rules().evaluators()),
                candidates,
                own.map(Seat::sheets).orElse(List.of()));
    }
}
