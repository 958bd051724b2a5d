package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes the word of a member on who shall preside over its committee. */
@ApplicationScoped
class NominateChair {

    private final Committees committees;
    private final Audit audit;
    private final Clock clock;

    NominateChair(Committees committees, Audit audit, Clock clock) {
        this.committees = committees;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Committee run(UUID id, UUID nominee, Asker asker) {
        var before = committees.hold(id, asker);
        var after = committees.save(before.nominating(asker.person(), nominee, clock.instant()));
        audit.record("ChairNominated", id, "", nominee.toString(), "");
        return after;
    }
}
