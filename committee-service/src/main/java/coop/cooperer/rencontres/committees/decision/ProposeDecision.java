package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.DecisionReason.DATE_NOT_PROPOSED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.UNKNOWN_PROGRAMME_VERSION;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.proposal.Proposals;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Puts a date or a programme to the vote of a committee. */
@ApplicationScoped
class ProposeDecision {

    private final Committees committees;
    private final Decisions decisions;
    private final Proposals proposals;
    private final Audit audit;
    private final Clock clock;

    ProposeDecision(
            Committees committees,
            Decisions decisions,
            Proposals proposals,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.decisions = decisions;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Decision run(UUID committee, Motion motion, Asker asker) {
        var sitting = committees.hold(committee, asker);
        sitting.requireRunBy(asker);
        var proposed =
                Decision.propose(
                        Ids.next(),
                        sitting,
                        value(sitting.seminar(), motion),
                        decisions.register(committee),
                        clock.instant());
        audit.record("DecisionProposed", proposed.id(), "", "PROPOSED", "");
        return decisions.save(proposed);
    }

    private Value value(UUID seminar, Motion motion) {
        return switch (motion.kind()) {
            case DATE -> date(seminar, motion);
            case PROGRAMME -> programme(seminar, motion);
        };
    }

    private Value.Date date(UUID seminar, Motion motion) {
        return Optional.ofNullable(motion.date())
                .filter(day -> proposals.hasDate(seminar, day))
                .map(Value.Date::new)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        DATE_NOT_PROPOSED,
                                        "Choisissez parmi les dates proposées pour ce séminaire."));
    }

    private Value.Programme programme(UUID seminar, Motion motion) {
        return Optional.ofNullable(motion.version())
                .flatMap(
                        version ->
                                proposals
                                        .programme(seminar, version)
                                        .map(hash -> new Value.Programme(version, hash)))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        UNKNOWN_PROGRAMME_VERSION,
                                        "Choisissez parmi les versions soumises au comité."));
    }
}
