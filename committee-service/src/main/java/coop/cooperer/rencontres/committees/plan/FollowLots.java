package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.committees.committee.PrepareCommittee;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps the copies of lots, and prepares the committees that a lot with a holder needs. */
@ApplicationScoped
class FollowLots {

    private final SqlLots lots;
    private final PrepareCommittee prepare;

    FollowLots(SqlLots lots, PrepareCommittee prepare) {
        this.lots = lots;
        this.prepare = prepare;
    }

    @Transactional
    void published(CallPublished call) {
        for (var lot : call.lots()) {
            var row = lots.hold(lot.id());
            row.call = call.subject();
            row.kind = lot.kind();
            row.seminars =
                    call.seminars().stream()
                            .filter(it -> it.lot().equals(lot.id()))
                            .map(Seminar::id)
                            .toList();
            prepareCommittees(row);
        }
    }

    @Transactional
    void selected(BidSelected bid) {
        var row = lots.hold(bid.lot());
        row.holder = bid.organisation();
        row.chosen = bid.seminars();
        prepareCommittees(row);
    }

    private void prepareCommittees(LotRow lot) {
        lot.organised().forEach(seminar -> prepare.run(seminar, lot.call, lot.holder));
    }
}
