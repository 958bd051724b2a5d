package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens the local committee of a seminar for the organisation selected for its lot. */
@ApplicationScoped
public class PrepareCommittee {

    private final Committees committees;
    private final Audit audit;

    PrepareCommittee(Committees committees, Audit audit) {
        this.committees = committees;
        this.audit = audit;
    }

    /** A seminar that has its committee already keeps it. */
    @Transactional
    public void run(UUID seminar, UUID call, UUID holder) {
        if (committees.existsFor(seminar)) {
            return;
        }
        var committee = Committee.prepare(Ids.next(), seminar, call, holder);
        committees.save(committee);
        audit.record("CommitteePrepared", committee.id(), "", "FORMING", "");
    }
}
