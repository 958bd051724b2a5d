package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Closes a vote, counts it, and announces what was adopted; or puts the matter off. */
@ApplicationScoped
class CloseVote {

    private final Committees committees;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CloseVote(
            Committees committees,
            Meetings meetings,
            Decisions decisions,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.decisions = decisions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Decision run(UUID committee, UUID id, Asker asker, IfMatch seen) {
        // Held before the decision: nobody joins or leaves, and the register has no gaps.
        var sitting = committees.hold(committee, asker);
        sitting.requireRunBy(asker);
        var open = decisions.hold(id, committee);
        seen.requires(open.version());
        return keep(
                open.close(
                        sitting,
                        decisions.register(committee),
                        roll(sitting, open),
                        clock.instant()));
    }

    /** The end of a written consultation has come. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expire(UUID committee, UUID id) {
        var sitting = committees.hold(committee);
        var open = decisions.hold(id, committee);
        var now = clock.instant();
        if (open.isDue(now)) {
            keep(open.expire(sitting, decisions.register(committee), roll(sitting, open), now));
        }
    }

    @Transactional
    Decision defer(UUID committee, UUID id, String reason, Asker asker) {
        committees.hold(committee, asker).requireChairedBy(asker);
        return keep(decisions.hold(id, committee).defer(reason, clock.instant()), "PROPOSED");
    }

    // The meeting is held too: who is there does not change while it is counted.
    private Roll roll(Committee sitting, Decision open) {
        return switch (open.ballot()) {
            case Ballot.AtMeeting(var meeting) ->
                    new Roll.OfMeeting(
                            meetings.hold(meeting, sitting.id()), sitting.rules().proxies());
            case Ballot.InWriting _ -> new Roll.OfLetters(open.votes().keySet());
        };
    }

    private Decision keep(Decision.Outcome outcome) {
        return switch (outcome) {
            case Decision.Outcome.NoEffect(var closed) -> keep(closed, "PROPOSED");
            case Decision.Outcome.Adoption adoption -> adopt(adoption);
        };
    }

    private Decision adopt(Decision.Outcome.Adoption adoption) {
        // The former one first: the database, too, knows at most one in force.
        adoption.superseded().ifPresent(it -> keep(it, "ADOPTED"));
        var adopted = keep(adoption.adopted(), "PROPOSED");
        adoption.facts().forEach(outbox::append);
        return adopted;
    }

    private Decision keep(Decision next, String before) {
        audit.record(kind(next), next.id(), before, DecisionView.statusOf(next), "");
        return decisions.save(next);
    }

    private static String kind(Decision decision) {
        return switch (decision.status()) {
            case Decision.Status.Proposed() -> "DecisionProposed";
            case Decision.Status.Adopted _ -> "DecisionAdopted";
            case Decision.Status.Refused _ -> "DecisionRefused";
            case Decision.Status.OpinionOnly _ -> "OpinionGiven";
            case Decision.Status.Deferred _ -> "DecisionDeferred";
            case Decision.Status.Superseded _ -> "DecisionSuperseded";
        };
    }
}
