package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what the members agree on: the rules they vote under, and who chairs them. */
@ApplicationScoped
class SettleCommittee {

    private final Committees committees;
    private final Audit audit;

    SettleCommittee(Committees committees, Audit audit) {
        this.committees = committees;
        this.audit = audit;
    }

    @Transactional
    Committee rules(UUID id, Rules rules, Asker asker, IfMatch seen) {
        var before = held(id, asker, seen);
        before.requireRunBy(asker);
        var after = committees.save(before.under(rules));
        audit.record(
                "CommitteeRulesSet", id, before.rules().toString(), after.rules().toString(), "");
        return after;
    }

    @Transactional
    Committee chair(UUID id, UUID member, Asker asker, IfMatch seen) {
        var before = held(id, asker, seen);
        before.requireChairNamedBy(asker);
        var after = committees.save(before.chairedBy(before.member(member)));
        audit.record(
                "CommitteeChairNamed",
                id,
                before.chair().map(UUID::toString).orElse(""),
                member.toString(),
                "");
        return after;
    }

    private Committee held(UUID id, Asker asker, IfMatch seen) {
        var committee = committees.hold(id, asker);
        seen.requires(committee.version());
        return committee;
    }
}
