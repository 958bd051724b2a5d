package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the register of a committee to those who may see the committee. */
@ApplicationScoped
class ReadDecisions {

    private final Committees committees;
    private final Decisions decisions;

    ReadDecisions(Committees committees, Decisions decisions) {
        this.committees = committees;
        this.decisions = decisions;
    }

    @Transactional
    List<Decision> of(UUID committee, Asker asker, UUID after, int rows) {
        return decisions.of(committees.get(committee, asker).id(), after, rows);
    }
}
