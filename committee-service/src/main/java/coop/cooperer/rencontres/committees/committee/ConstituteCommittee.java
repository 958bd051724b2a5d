package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Declares a committee complete, which lets it decide. */
@ApplicationScoped
class ConstituteCommittee {

    private final Committees committees;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ConstituteCommittee(Committees committees, Outbox outbox, Audit audit, Clock clock) {
        this.committees = committees;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Committee run(UUID id, Asker asker, IfMatch seen) {
        var before = committees.hold(id, asker);
        before.requireRunBy(asker);
        seen.requires(before.version());
        var constitution = before.constitute(clock.instant());
        var after = committees.save(constitution.next());
        audit.record(kind(after), id, "FORMING", "CONSTITUTED", "");
        constitution.fact().ifPresent(outbox::append);
        return after;
    }

    private static String kind(Committee committee) {
        return switch (committee.scope()) {
            case Scope.Local _ -> "LocalCommitteeConstituted";
            case Scope.National _ -> "NationalCommitteeConstituted";
        };
    }
}
