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
    private final SqlAwards awards;
    private final SqlCallTexts texts;
    private final PrepareCommittee prepare;

    FollowLots(SqlLots lots, SqlAwards awards, SqlCallTexts texts, PrepareCommittee prepare) {
        this.lots = lots;
        this.awards = awards;
        this.texts = texts;
        this.prepare = prepare;
    }

    @Transactional
    void published(CallPublished call) {
        texts.begin(call.subject());
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
        keep(bid);
        prepareCommittees(row);
    }

    private void keep(BidSelected bid) {
        if (awards.findByIdOptional(bid.subject()).isEmpty()) {
            var award = new AwardRow();
            award.bid = bid.subject();
            award.lot = bid.lot();
            award.organisation = bid.organisation();
            award.seminars = bid.seminars();
            awards.persist(award);
        }
    }

    private void prepareCommittees(LotRow lot) {
        var organised = lot.organised();
        organised.forEach(seminar -> prepare.local(seminar, lot.call, lot.holder));
        if (!organised.isEmpty()) {
            prepare.national(lot.call, lot.holder);
        }
    }
}
