package coop.cooperer.rencontres.committees.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who belong to a committee see of a decision.
 *
 * @param meeting where it is voted; absent if it is voted in writing
 * @param until until when it is voted in writing
 * @param votes how many members have voted; what they chose stays with the count
 * @param mine what the caller voted, if it sits and has voted
 * @param recused the seats that keep out of it
 * @param closure absent while members may vote
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        UUID id,
        UUID committee,
        @Nullable UUID seminar,
        MotionKind kind,
        @Nullable LocalDate date,
        @Nullable ProgrammeView programme,
        String text,
        @Nullable String responsible,
        @Nullable LocalDate dueOn,
        @Nullable String reason,
        String status,
        Instant proposedAt,
        @Nullable UUID meeting,
        @Nullable Instant until,
        int votes,
        @Nullable Choice mine,
        List<UUID> recused,
        @Nullable ClosureView closure,
        @Nullable String deferralReason,
        @Nullable Integer number,
        @Nullable UUID supersededBy,
        int version)
        implements Versioned {

    /** The version that is decided on. */
    record ProgrammeView(int version, String hash) {}

    /**
     * How the vote ended.
     *
     * @param basis on what it was adopted; absent if it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClosureView(
            Instant at,
            int members,
            int quorum,
            int present,
            int votesFor,
            int votesAgainst,
            int abstentions,
            Tally.@Nullable Basis basis,
            List<SeatView> seats) {

        static ClosureView of(Instant at, Tally tally) {
            return new ClosureView(
                    at,
                    tally.seats().size(),
                    tally.quorum(),
                    tally.present(),
                    tally.count(Choice.FOR),
                    tally.count(Choice.AGAINST),
                    tally.count(Choice.ABSTAIN),
                    tally.basis().orElse(null),
                    tally.seats().stream()
                            .map(it -> new SeatView(it.member(), it.college(), it.standing()))
                            .toList());
        }
    }

    /** How a member stood; what it chose is its own affair. */
    record SeatView(UUID member, College college, Standing standing) {}

    /** A decision with its votes, as this member sees it. */
    static DecisionView of(Decision decision, Optional<UUID> member) {
        return of(
                decision,
                decision.votes().size(),
                member.map(decision.votes()::get).map(Vote::choice).orElse(null));
    }

    /** A decision that somebody has just voted on. */
    static DecisionView of(CastVote.Taken taken) {
        return of(taken.on(), taken.votes(), taken.choice());
    }

    static String statusOf(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Proposed() -> "PROPOSED";
            case Decision.Status.Adopted _ -> "ADOPTED";
            case Decision.Status.Refused _ -> "REFUSED";
            case Decision.Status.OpinionOnly _ -> "OPINION_ONLY";
            case Decision.Status.Deferred _ -> "DEFERRED";
            case Decision.Status.Superseded _ -> "SUPERSEDED";
        };
    }

    static @Nullable Tally tallyOf(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Adopted(_, _, var tally) -> tally;
            case Decision.Status.Refused(_, var tally) -> tally;
            case Decision.Status.OpinionOnly(_, var tally) -> tally;
            case Decision.Status.Superseded(_, _, var tally, _) -> tally;
            case Decision.Status.Proposed(), Decision.Status.Deferred _ -> null;
        };
    }

    static @Nullable Integer numberOf(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Adopted(var number, _, _) -> Integer.valueOf(number);
            case Decision.Status.Superseded(var number, _, _, _) -> Integer.valueOf(number);
            case Decision.Status.Proposed(),
                    Decision.Status.Refused _,
                    Decision.Status.OpinionOnly _,
                    Decision.Status.Deferred _ ->
                    null;
        };
    }

    private static @Nullable ClosureView closureOf(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Adopted(_, var at, var tally) -> ClosureView.of(at, tally);
            case Decision.Status.Refused(var at, var tally) -> ClosureView.of(at, tally);
            case Decision.Status.OpinionOnly(var at, var tally) -> ClosureView.of(at, tally);
            case Decision.Status.Superseded(_, var at, var tally, _) -> ClosureView.of(at, tally);
            case Decision.Status.Proposed(), Decision.Status.Deferred _ -> null;
        };
    }

    private static DecisionView of(Decision decision, int votes, @Nullable Choice mine) {
        var matter = decision.matter();
        var ballot = decision.ballot();
        return new DecisionView(
                decision.id(),
                decision.committee(),
                seminarOf(matter.value()),
                matter.value().kind(),
                matter.value() instanceof Value.Date(_, var day) ? day : null,
                matter.value() instanceof Value.Programme(_, var submitted, var hash)
                        ? new ProgrammeView(submitted, hash)
                        : null,
                matter.text(),
                matter.responsible(),
                matter.dueOn(),
                matter.reason().isEmpty() ? null : matter.reason(),
                statusOf(decision),
                decision.proposedAt(),
                ballot instanceof Ballot.AtMeeting(var meeting) ? meeting : null,
                ballot instanceof Ballot.InWriting(var until) ? until : null,
                votes,
                mine,
                decision.recused().stream().sorted().toList(),
                closureOf(decision),
                decision.status() instanceof Decision.Status.Deferred(_, var why) ? why : null,
                numberOf(decision),
                decision.status() instanceof Decision.Status.Superseded(_, _, _, var by)
                        ? by
                        : null,
                decision.version());
    }

    private static @Nullable UUID seminarOf(Value value) {
        return switch (value) {
            case Value.Date(var seminar, _) -> seminar;
            case Value.Programme(var seminar, _, _) -> seminar;
            case Value.Resolution() -> null;
        };
    }
}
