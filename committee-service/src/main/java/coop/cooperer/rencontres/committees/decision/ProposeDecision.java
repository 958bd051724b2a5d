package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.DecisionReason.DATE_NOT_PROPOSED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.NOT_A_NATIONAL_MATTER;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.ONE_BALLOT;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.UNKNOWN_PROGRAMME_VERSION;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.committees.proposal.Proposals;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Puts a date, a programme or a resolution to the vote of a committee. */
@ApplicationScoped
class ProposeDecision {

    private static final Duration USUAL_CONSULTATION = Duration.ofDays(7);

    private final Committees committees;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Proposals proposals;
    private final Audit audit;
    private final Clock clock;

    ProposeDecision(
            Committees committees,
            Meetings meetings,
            Decisions decisions,
            Proposals proposals,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.decisions = decisions;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Decision run(UUID committee, StatedMotion motion, Asker asker) {
        var now = clock.instant();
        var sitting = committees.hold(committee, asker);
        sitting.requireRunBy(asker);
        var proposed =
                Decision.propose(
                        Ids.next(),
                        sitting,
                        matter(sitting, motion),
                        ballot(committee, motion, now),
                        decisions.register(committee),
                        now);
        audit.record("DecisionProposed", proposed.id(), "", "PROPOSED", proposed.matter().reason());
        return decisions.save(proposed);
    }

    private Ballot ballot(UUID committee, StatedMotion motion, Instant now) {
        if (motion.meeting() == null) {
            return new Ballot.InWriting(
                    Objects.requireNonNullElse(motion.until(), now.plus(USUAL_CONSULTATION)));
        }
        if (motion.until() != null) {
            throw new Refusal(ONE_BALLOT, "Donnez une réunion, ou la fin d’une consultation.");
        }
        var meeting = meetings.get(motion.meeting(), committee);
        meeting.requireConvened();
        return new Ballot.AtMeeting(meeting.id());
    }

    private Matter matter(Committee sitting, StatedMotion motion) {
        return new Matter(
                value(sitting, motion),
                Objects.requireNonNullElse(motion.text(), ""),
                motion.responsible(),
                motion.dueOn(),
                Objects.requireNonNullElse(motion.reason(), ""));
    }

    private Value value(Committee sitting, StatedMotion motion) {
        return switch (motion.kind()) {
            case DATE -> date(seminar(sitting), motion);
            case PROGRAMME -> programme(seminar(sitting), motion);
            case RESOLUTION -> new Value.Resolution();
        };
    }

    private static UUID seminar(Committee sitting) {
        return switch (sitting.scope()) {
            case Scope.Local(var seminar, _) -> seminar;
            case Scope.National _ ->
                    throw new Refusal(
                            NOT_A_NATIONAL_MATTER,
                            "La date et le programme se décident dans le comité du séminaire.");
        };
    }

    private Value.Date date(UUID seminar, StatedMotion motion) {
        return Optional.ofNullable(motion.date())
                .filter(day -> proposals.hasDate(seminar, day))
                .map(day -> new Value.Date(seminar, day))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        DATE_NOT_PROPOSED,
                                        "Choisissez parmi les dates proposées pour ce séminaire."));
    }

    private Value.Programme programme(UUID seminar, StatedMotion motion) {
        return Optional.ofNullable(motion.version())
                .flatMap(
                        version ->
                                proposals
                                        .programme(seminar, version)
                                        .map(hash -> new Value.Programme(seminar, version, hash)))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        UNKNOWN_PROGRAMME_VERSION,
                                        "Choisissez une version que le séminaire a soumise."));
    }
}
