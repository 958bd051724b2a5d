package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.BidsUnsealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Unseals the version that counts of every file received in time, as part of the opening. */
@ApplicationScoped
class UnsealBids {

    private final Applications applications;
    private final Bids bids;

    UnsealBids(Applications applications, Bids bids) {
        this.applications = applications;
        this.bids = bids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes BidsUnsealed opening) {
        applications.received(opening.call()).forEach(this::unseal);
    }

    /** Opens the offers of one file. */
    @Transactional(Transactional.TxType.MANDATORY)
    void unseal(Application application) {
        for (var offered : application.content().bids()) {
            bids.save(
                    new Bid(
                            offered.id(),
                            application.call(),
                            offered.lot(),
                            application.id(),
                            application.organisation(),
                            offered.seminars(),
                            offered.price().net().value(),
                            offered.price().tax().value(),
                            Bid.Status.SUBMITTED));
        }
    }
}
