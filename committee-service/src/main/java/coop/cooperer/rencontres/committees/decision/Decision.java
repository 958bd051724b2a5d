package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.DecisionReason.DATE_NOT_VALIDATED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.QUORUM_NOT_REACHED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.VOTE_CLOSED;

import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a committee is asked to decide about its seminar; every transition answers with a new one.
 *
 * @param votes the last choice of each member who voted, by member
 */
record Decision(
        UUID id,
        int version,
        UUID committee,
        UUID seminar,
        Value value,
        Instant proposedAt,
        Map<UUID, Choice> votes,
        Status status) {

    /** Where the decision stands. */
    sealed interface Status {
        /** Members may vote, and vote again. */
        record Proposed() implements Status {}

        /** In force, under this number of the committee's register. */
        record Adopted(int number, Instant at, Tally tally) implements Status {}

        /** Voted down. */
        record Refused(Instant at, Tally tally) implements Status {}

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
                var ends =
                        superseded.map(
                                it ->
                                        new DecisionSuperseded(
                                                it.seminar, it.id, adopted.id, it.value.kind()));
                return Stream.concat(ends.stream(), Stream.of(adopted.validation())).toList();
            }
        }

        /** The committee does not want it; nobody else needs to know. */
        record Rejection(Decision refused) implements Outcome {}
    }

    Decision {
        votes = Map.copyOf(votes);
    }

    /** Puts something to the vote. */
    static Decision propose(
            UUID id, Committee committee, Value value, Register register, Instant now) {
        committee.requireAbleToDecide();
        if (value.kind() == DecisionKind.PROGRAMME
                && register.inForce(DecisionKind.DATE).isEmpty()) {
            throw new Refusal(
                    DATE_NOT_VALIDATED,
                    "Le comité valide la date, puis le programme du séminaire.");
        }
        return new Decision(
                id,
                0,
                committee.id(),
                committee.seminar(),
                value,
                now,
                Map.of(),
                new Status.Proposed());
    }

    /** Takes the vote of a member; until the closure, its last one counts. */
    Decision cast(UUID member, Choice choice) {
        requireOpen();
        var next = new HashMap<>(votes);
        next.put(member, choice);
        return new Decision(id, version, committee, seminar, value, proposedAt, next, status);
    }

    /**
     * Closes the vote: quorum and majority are those of this instant (D74, D75).
     *
     * @throws Refusal {@code quorum-not-reached}; the vote stays open
     */
    Outcome close(Committee sitting, Register register, Instant now) {
        requireOpen();
        sitting.requireAbleToDecide();
        var tally = Tally.of(sitting.members(), votes);
        if (!tally.reachesQuorum()) {
            throw quorumNotReached(tally);
        }
        if (!tally.carries()) {
            return new Outcome.Rejection(become(new Status.Refused(now, tally)));
        }
        return new Outcome.Adoption(
                become(new Status.Adopted(register.nextNumber(), now, tally)),
                register.inForce(value.kind()).map(it -> it.supersededBy(id)));
    }

    private Decision supersededBy(UUID later) {
        return switch (status) {
            case Status.Adopted(var number, var at, var tally) ->
                    become(new Status.Superseded(number, at, tally, later));
            case Status.Proposed _, Status.Refused _, Status.Superseded _ ->
                    throw new IllegalStateException(id + " is not in force");
        };
    }

    private CommitteesEvent validation() {
        return switch (value) {
            case Value.Date(var day) -> new SeminarDateValidated(seminar, day, id);
            case Value.Programme(var programme, var hash) ->
                    new ProgrammeValidated(seminar, programme, hash, id);
        };
    }

    private void requireOpen() {
        if (!(status instanceof Status.Proposed)) {
            throw new Refusal(
                    VOTE_CLOSED, "Seule une nouvelle décision du comité peut remplacer celle-ci.");
        }
    }

    private Decision become(Status next) {
        return new Decision(id, version, committee, seminar, value, proposedAt, votes, next);
    }

    private static Refusal quorumNotReached(Tally tally) {
        return new Refusal(
                QUORUM_NOT_REACHED,
                "Votes reçus : %d sur %d. Il en faut %d, dont l’émetteur et un autre collège."
                        .formatted(tally.present(), tally.seats().size(), tally.quorum()));
    }
}
