package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a seat away; the last one of a college suspends the decisions of the committee. */
@ApplicationScoped
class UnseatMember {

    private final Committees committees;
    private final Audit audit;
    private final Clock clock;

    UnseatMember(Committees committees, Audit audit, Clock clock) {
        this.committees = committees;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Committee run(UUID id, UUID seat, Asker asker, IfMatch seen) {
        var before = committees.hold(id, asker);
        before.requireRunBy(asker);
        seen.requires(before.version());
        var member = before.member(seat);
        var after = committees.save(before.without(member));
        committees.remember(id, member, clock.instant());
        audit.record("CommitteeMemberRemoved", id, member.seat(), "", "");
        return after;
    }
}
