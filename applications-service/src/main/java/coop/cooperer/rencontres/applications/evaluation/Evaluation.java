package coop.cooperer.rencontres.applications.evaluation;

import static coop.cooperer.rencontres.applications.evaluation.EvaluationReason.ALREADY_EVALUATOR;
import static coop.cooperer.rencontres.applications.evaluation.EvaluationReason.EVALUATOR_HAS_DECLARED;
import static coop.cooperer.rencontres.applications.evaluation.EvaluationReason.NO_REPORT;
import static coop.cooperer.rencontres.applications.evaluation.EvaluationReason.SCORES_NOT_REVEALED;
import static coop.cooperer.rencontres.applications.evaluation.EvaluationReason.SCORES_REVEALED;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How the bids for one lot are judged; every transition answers with a new one. */
public record Evaluation(
        UUID lot, UUID call, List<Seat> seats, List<GapComment> comments, Optional<Report> report) {

    // Whatever a call asks for, one person alone reveals nothing (D12).
    private static final int LEAST = 2;

    /** Why the marks of one criterion differ so much (D12). */
    public record GapComment(UUID bid, String criterion, UUID author, String text) {}

    static Evaluation of(UUID lot, UUID call) {
        return new Evaluation(lot, call, List.of(), List.of(), Optional.empty());
    }

    Evaluation assigns(UUID person) {
        requireHidden();
        if (seat(person).isPresent()) {
            throw new Refusal(ALREADY_EVALUATOR, "Désignez quelqu’un d’autre.");
        }
        return with(Stream.concat(seats.stream(), Stream.of(Seat.of(person))).toList());
    }

    Evaluation dismisses(UUID person) {
        requireHidden();
        if (of(person).declaration() != Seat.Declaration.PENDING) {
            throw new Refusal(
                    EVALUATOR_HAS_DECLARED, "Une déclaration reste au dossier de sélection.");
        }
        return with(seats.stream().filter(it -> !it.person().equals(person)).toList());
    }

    Evaluation declares(UUID person, boolean tie, Instant now) {
        return replace(of(person).declares(tie, now));
    }

    Evaluation marks(UUID person, Seat.Sheet sheet) {
        return replace(of(person).marks(sheet));
    }

    Evaluation submits(UUID person, Collection<UUID> bids, Instant now) {
        return replace(of(person).submits(bids, now));
    }

    Evaluation explains(GapComment comment) {
        requireRevealed(LEAST);
        var others =
                comments.stream()
                        .filter(
                                it ->
                                        !it.bid().equals(comment.bid())
                                                || !it.criterion().equals(comment.criterion()));
        return new Evaluation(
                lot,
                call,
                seats,
                Stream.concat(others, Stream.of(comment)).toList(),
                Optional.empty());
    }

    Evaluation reported(Report next) {
        return new Evaluation(lot, call, seats, comments, Optional.of(next));
    }

    /** What was signed no longer holds once the decision that it tells is taken back. */
    Evaluation unreported() {
        return new Evaluation(lot, call, seats, comments, Optional.empty());
    }

    Evaluation signed(Report.Signature signature) {
        var current =
                report.orElseThrow(() -> new Refusal(NO_REPORT, "Établissez d’abord le rapport."));
        return reported(current.signed(signature));
    }

    /** Those who mark: assigned and without a tie. */
    public List<Seat> free() {
        return seats.stream().filter(Seat::isFree).toList();
    }

    /** Whether all marks are in: of at least so many free evaluators, and nobody is awaited. */
    public boolean isRevealed(int required) {
        return free().size() >= required
                && seats.stream().allMatch(it -> it.isTied() || it.hasSubmitted());
    }

    public void requireRevealed(int required) {
        if (!isRevealed(required)) {
            throw new Refusal(
                    SCORES_NOT_REVEALED,
                    "Il faut les notes de chaque évaluateur désigné, et au moins %d évaluateurs sans lien."
                            .formatted(required));
        }
    }

    /** Whether enough of those who marked have signed the report as it is. */
    public boolean isSigned(int required) {
        return report.isPresent()
                && report.get().signatures().stream()
                                .filter(it -> seat(it.person()).filter(Seat::isFree).isPresent())
                                .count()
                        >= required;
    }

    Optional<Seat> seat(UUID person) {
        return seats.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    private Seat of(UUID person) {
        return seat(person).orElseThrow(EvaluationReason::unknown);
    }

    private void requireHidden() {
        if (isRevealed(LEAST)) {
            throw new Refusal(SCORES_REVEALED, "Les notes de ce lot sont connues de tous.");
        }
    }

    private Evaluation replace(Seat next) {
        return with(
                seats.stream().map(it -> it.person().equals(next.person()) ? next : it).toList());
    }

    private Evaluation with(List<Seat> next) {
        return new Evaluation(lot, call, next, comments, report);
    }
}
