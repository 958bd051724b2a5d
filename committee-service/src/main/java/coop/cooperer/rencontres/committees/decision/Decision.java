package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.DecisionReason.CONSULTATION_END_NOT_VALID;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.CONSULTATION_RUNNING;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.DATE_NOT_VALIDATED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.SUPERSESSION_NEEDS_REASON;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.VOTE_CLOSED;

import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a committee is asked to decide; every transition answers with a new one.
 *
 * @param votes by the member they count for
 * @param recused the members who have an interest in it and keep out (D78)
 */
record Decision(
        UUID id,
        int version,
        UUID committee,
        Matter matter,
        Ballot ballot,
        Instant proposedAt,
        Map<UUID, Vote> votes,
        Set<UUID> recused,
        Status status) {

    private static final Duration LONGEST_CONSULTATION = Duration.ofDays(90);

    /** Where the decision stands. */
    sealed interface Status {
        /** Members may vote. */
        record Proposed() implements Status {}

        /** In force, under this number of the committee's register. */
        record Adopted(int number, Instant at, Tally tally) implements Status {}

        /** Voted down. */
        record Refused(Instant at, Tally tally) implements Status {}

        /** Without quorum: the committee gave its opinion, and may be asked again (D74). */
        record OpinionOnly(Instant at, Tally tally) implements Status {}

        /** Put off, for this reason. */
        record Deferred(Instant at, String reason) implements Status {}

        /** Was adopted, until a later decision took its place (D79). */
        record Superseded(int number, Instant at, Tally tally, UUID by) implements Status {}
    }

    /** What comes of closing a vote. */
    sealed interface Outcome {
        /** The decision holds from now on, instead of the former one if there was one. */
        record Adoption(Decision adopted, Optional<Decision> superseded) implements Outcome {

            /**
             * What the others must hear, in this order: the former one ends, the new one begins.
             */
            List<CommitteesEvent> facts() {
                return Stream.concat(
                                superseded.stream().flatMap(it -> it.end(adopted.id).stream()),
                                adopted.validation().stream())
                        .toList();
            }
        }

        /** It does not hold; nobody else needs to know. */
        record NoEffect(Decision closed) implements Outcome {}
    }

    Decision {
        votes = Map.copyOf(votes);
        recused = Set.copyOf(recused);
    }

    /** Puts something to the vote. */
    static Decision propose(
            UUID id,
            Committee committee,
            Matter matter,
            Ballot ballot,
            Register register,
            Instant now) {
        committee.requireAbleToDecide(now);
        var kind = matter.value().kind();
        if (kind == MotionKind.PROGRAMME && register.inForce(MotionKind.DATE).isEmpty()) {
            throw new Refusal(
                    DATE_NOT_VALIDATED,
                    "Le comité valide la date, puis le programme du séminaire.");
        }
        if (register.inForce(kind).isPresent() && matter.reason().isEmpty()) {
            throw new Refusal(
                    SUPERSESSION_NEEDS_REASON,
                    "Dites pourquoi la décision en vigueur doit changer.");
        }
        if (ballot instanceof Ballot.InWriting(var until)
                && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_CONSULTATION)))) {
            throw new Refusal(
                    CONSULTATION_END_NOT_VALID, "Choisissez une fin à venir, dans les 90 jours.");
        }
        return new Decision(
                id,
                0,
                committee.id(),
                matter,
                ballot,
                now,
                Map.of(),
                Set.of(),
                new Status.Proposed());
    }

    /**
     * Goes on only while votes are taken: the end of a consultation is its end, even if the clock
     * has not been heard yet.
     *
     * @throws Refusal {@code vote-closed}
     */
    void requireOpen(Instant now) {
        if (!(status instanceof Status.Proposed) || isDue(now)) {
            throw new Refusal(
                    VOTE_CLOSED, "Seule une nouvelle décision du comité peut remplacer celle-ci.");
        }
    }

    /** Whether it is voted in writing and the end has come. */
    boolean isDue(Instant now) {
        return status instanceof Status.Proposed
                && ballot instanceof Ballot.InWriting(var until)
                && !now.isBefore(until);
    }

    /**
     * Closes the vote by hand; one in writing that has not ended, only if everybody has voted.
     *
     * @throws Refusal {@code vote-closed}, {@code college-missing} or {@code consultation-running}
     */
    Outcome close(Committee sitting, Register register, Roll roll, Instant now) {
        requireProposed();
        sitting.requireAbleToDecide(now);
        var tally = Tally.of(sitting, roll, votes, recused, now);
        var awaited = tally.seats().stream().anyMatch(it -> it.standing() == Standing.ABSENT);
        if (ballot instanceof Ballot.InWriting && !isDue(now) && awaited) {
            throw new Refusal(
                    CONSULTATION_RUNNING, "Elle se clôt à son terme, ou quand tous ont voté.");
        }
        return settle(tally, register, now);
    }

    /** The clock closes the vote; a committee that lacks a college decides nothing meanwhile. */
    Outcome expire(Committee sitting, Register register, Roll roll, Instant now) {
        requireProposed();
        return sitting.isSuspended(now)
                ? new Outcome.NoEffect(
                        become(new Status.Deferred(now, "Un collège du comité est vide.")))
                : settle(Tally.of(sitting, roll, votes, recused, now), register, now);
    }

    /** Puts it off. */
    Decision defer(String reason, Instant now) {
        requireProposed();
        return become(new Status.Deferred(now, reason.strip()));
    }

    private Outcome settle(Tally tally, Register register, Instant now) {
        if (!tally.reachesQuorum()) {
            return new Outcome.NoEffect(become(new Status.OpinionOnly(now, tally)));
        }
        if (tally.basis().isEmpty()) {
            return new Outcome.NoEffect(become(new Status.Refused(now, tally)));
        }
        return new Outcome.Adoption(
                become(new Status.Adopted(register.nextNumber(), now, tally)),
                register.inForce(matter.value().kind()).map(it -> it.supersededBy(id)));
    }

    private Decision supersededBy(UUID later) {
        return switch (status) {
            case Status.Adopted(var number, var at, var tally) ->
                    become(new Status.Superseded(number, at, tally, later));
            case Status.Proposed _,
                    Status.Refused _,
                    Status.OpinionOnly _,
                    Status.Deferred _,
                    Status.Superseded _ ->
                    throw new IllegalStateException(id + " is not in force");
        };
    }

    private Optional<CommitteesEvent> end(UUID later) {
        return switch (matter.value()) {
            case Value.Date(var seminar, _) ->
                    Optional.of(new DecisionSuperseded(seminar, id, later, DecisionKind.DATE));
            case Value.Programme(var seminar, _, _) ->
                    Optional.of(new DecisionSuperseded(seminar, id, later, DecisionKind.PROGRAMME));
            case Value.Resolution() -> Optional.empty();
        };
    }

    private Optional<CommitteesEvent> validation() {
        return switch (matter.value()) {
            case Value.Date(var seminar, var day) ->
                    Optional.of(new SeminarDateValidated(seminar, day, id));
            case Value.Programme(var seminar, var programme, var hash) ->
                    Optional.of(new ProgrammeValidated(seminar, programme, hash, id));
            case Value.Resolution() -> Optional.empty();
        };
    }

    private void requireProposed() {
        if (!(status instanceof Status.Proposed)) {
            throw new Refusal(
                    VOTE_CLOSED, "Seule une nouvelle décision du comité peut remplacer celle-ci.");
        }
    }

    private Decision become(Status next) {
        return new Decision(
                id, version, committee, matter, ballot, proposedAt, votes, recused, next);
    }
}
