package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes the vote of a member on a proposed decision. */
@ApplicationScoped
class CastVote {

    private final Committees committees;
    private final Decisions decisions;
    private final Audit audit;

    CastVote(Committees committees, Decisions decisions, Audit audit) {
        this.committees = committees;
        this.decisions = decisions;
        this.audit = audit;
    }

    @Transactional
    Decision run(UUID committee, UUID id, Choice choice, Asker asker) {
        var member =
                committees
                        .get(committee, asker)
                        .memberOf(asker.person())
                        .orElseThrow(CastVote::notMember);
        // Held, so that a vote comes before the closure or finds it closed.
        var before = decisions.hold(id, committee);
        var after = decisions.save(before.cast(member.id(), choice));
        var former = before.votes().get(member.id());
        audit.record("VoteCast", id, former == null ? "" : former.name(), choice.name(), "");
        return after;
    }

    private static Refusal notMember() {
        return new Refusal(DecisionReason.NOT_COMMITTEE_MEMBER, "Seuls ses membres votent.");
    }
}
