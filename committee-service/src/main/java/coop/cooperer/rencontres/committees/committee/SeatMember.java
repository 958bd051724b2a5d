package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a person a seat in a committee. */
@ApplicationScoped
class SeatMember {

    private final Committees committees;
    private final Audit audit;

    SeatMember(Committees committees, Audit audit) {
        this.committees = committees;
        this.audit = audit;
    }

    @Transactional
    Committee run(UUID id, Member member, Asker asker, IfMatch seen) {
        var before = committees.hold(id, asker);
        before.requireRunBy(asker);
        seen.requires(before.version());
        var after = committees.save(before.with(member));
        audit.record("CommitteeMemberAdded", id, "", member.seat(), "");
        return after;
    }
}
