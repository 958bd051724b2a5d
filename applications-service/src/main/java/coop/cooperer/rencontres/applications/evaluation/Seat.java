package coop.cooperer.rencontres.applications.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One evaluator of one lot, with the declaration made and the marks given.
 *
 * @param submittedAt when the marks were handed in; they do not change after
 */
public record Seat(
        UUID person,
        Declaration declaration,
        @Nullable Instant declaredAt,
        List<Sheet> sheets,
        @Nullable Instant submittedAt) {

    /** What the evaluator said of its interests, on the candidates' names alone (D10). */
    public enum Declaration {
        /** Nothing yet. */
        PENDING,
        /** No tie with any candidate. */
        FREE,
        /** A tie with one: recused from the whole lot. */
        TIED
    }

    /** The marks of one bid, by criterion. */
    public record Sheet(UUID bid, Map<String, Integer> marks, String comment) {}

    static Seat of(UUID person) {
        return new Seat(person, Declaration.PENDING, null, List.of(), null);
    }

    @JsonIgnore
    public boolean isFree() {
        return declaration == Declaration.FREE;
    }

    @JsonIgnore
    public boolean isTied() {
        return declaration == Declaration.TIED;
    }

    @JsonIgnore
    public boolean hasSubmitted() {
        return submittedAt != null;
    }

    Seat declares(boolean tie, Instant now) {
        if (declaration != Declaration.PENDING) {
            throw new Refusal(
                    EvaluationReason.ALREADY_DECLARED, "Une déclaration ne se change pas.");
        }
        return new Seat(
                person, tie ? Declaration.TIED : Declaration.FREE, now, sheets, submittedAt);
    }

    Seat marks(Sheet sheet) {
        requireMarking();
        var others = sheets.stream().filter(it -> !it.bid().equals(sheet.bid()));
        return new Seat(
                person,
                declaration,
                declaredAt,
                Stream.concat(others, Stream.of(sheet)).toList(),
                submittedAt);
    }

    Seat submits(Collection<UUID> bids, Instant now) {
        requireMarking();
        var marked = sheets.stream().map(Sheet::bid).collect(Collectors.toSet());
        if (!marked.containsAll(bids)) {
            throw new Refusal(
                    EvaluationReason.SCORES_INCOMPLETE,
                    "Notez chaque offre du lot, puis remettez vos notes.");
        }
        return new Seat(person, declaration, declaredAt, sheets, now);
    }

    private void requireMarking() {
        if (!isFree()) {
            throw new Refusal(
                    EvaluationReason.DECLARATION_REQUIRED,
                    "Déclarez si vous avez un lien avec l’un des candidats de ce lot.");
        }
        if (hasSubmitted()) {
            throw new Refusal(
                    EvaluationReason.SCORES_SUBMITTED, "Des notes remises ne se changent plus.");
        }
    }
}
