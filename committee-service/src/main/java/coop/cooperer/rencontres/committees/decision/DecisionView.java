package coop.cooperer.rencontres.committees.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who belong to a committee see of a decision.
 *
 * @param votes how many members have voted; what they chose stays with the count
 * @param closure absent while members may vote
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        UUID id,
        UUID committee,
        UUID seminar,
        DecisionKind kind,
        @Nullable LocalDate date,
        @Nullable ProgrammeView programme,
        String status,
        Instant proposedAt,
        int votes,
        @Nullable ClosureView closure,
        @Nullable Integer number,
        @Nullable UUID supersededBy,
        int version)
        implements Versioned {

    /** The version that is decided on. */
    record ProgrammeView(int version, String hash) {}

    /** How the vote ended. */
    record ClosureView(
            Instant at,
            int members,
            int quorum,
            int present,
            int votesFor,
            int votesAgainst,
            int abstentions) {

        static ClosureView of(Instant at, Tally tally) {
            return new ClosureView(
                    at,
                    tally.seats().size(),
                    tally.quorum(),
                    tally.present(),
                    tally.count(Choice.FOR),
                    tally.count(Choice.AGAINST),
                    tally.count(Choice.ABSTAIN));
        }
    }

    static DecisionView of(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Proposed() -> of(decision, null, null, null);
            case Decision.Status.Adopted(var number, var at, var tally) ->
                    of(decision, ClosureView.of(at, tally), number, null);
            case Decision.Status.Refused(var at, var tally) ->
                    of(decision, ClosureView.of(at, tally), null, null);
            case Decision.Status.Superseded(var number, var at, var tally, var by) ->
                    of(decision, ClosureView.of(at, tally), number, by);
        };
    }

    static String statusOf(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Proposed() -> "PROPOSED";
            case Decision.Status.Adopted _ -> "ADOPTED";
            case Decision.Status.Refused _ -> "REFUSED";
            case Decision.Status.Superseded _ -> "SUPERSEDED";
        };
    }

    private static DecisionView of(
            Decision decision,
            @Nullable ClosureView closure,
            @Nullable Integer number,
            @Nullable UUID supersededBy) {
        var value = decision.value();
        return new DecisionView(
                decision.id(),
                decision.committee(),
                decision.seminar(),
                value.kind(),
                value instanceof Value.Date(var day) ? day : null,
                value instanceof Value.Programme(var submitted, var hash)
                        ? new ProgrammeView(submitted, hash)
                        : null,
                statusOf(decision),
                decision.proposedAt(),
                decision.votes().size(),
                closure,
                number,
                supersededBy,
                decision.version());
    }
}
