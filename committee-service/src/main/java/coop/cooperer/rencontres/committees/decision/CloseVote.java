package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Closes a vote, counts it, and announces what was adopted. */
@ApplicationScoped
class CloseVote {

    private final Committees committees;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CloseVote(Committees committees, Decisions decisions, Outbox outbox, Audit audit, Clock clock) {
        this.committees = committees;
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
        return switch (open.close(sitting, decisions.register(committee), clock.instant())) {
            case Decision.Outcome.Rejection(var refused) ->
                    keep("DecisionRefused", "PROPOSED", refused);
            case Decision.Outcome.Adoption adoption -> adopt(adoption);
        };
    }

    private Decision adopt(Decision.Outcome.Adoption adoption) {
        // The former one first: the database, too, knows at most one in force.
        adoption.superseded().ifPresent(it -> keep("DecisionSuperseded", "ADOPTED", it));
        var adopted = keep("DecisionAdopted", "PROPOSED", adoption.adopted());
        adoption.facts().forEach(outbox::append);
        return adopted;
    }

    private Decision keep(String kind, String before, Decision next) {
        audit.record(kind, next.id(), before, DecisionView.statusOf(next), "");
        return decisions.save(next);
    }
}
