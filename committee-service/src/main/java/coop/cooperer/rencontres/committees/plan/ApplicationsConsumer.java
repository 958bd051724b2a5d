package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationWithdrawn;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidsOpened;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallCancelled;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CorrectionNoticeDue;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.DeadlineChanged;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotAccepted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotDeclaredUnsuccessful;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears which seminars there will be, and which structure was selected for each. */
@ApplicationScoped
class ApplicationsConsumer implements EventConsumer<ApplicationsEvent> {

    private final FollowLots follow;

    ApplicationsConsumer(FollowLots follow) {
        this.follow = follow;
    }

    @Override
    public void on(Delivery<ApplicationsEvent> delivery) {
        switch (delivery.event()) {
            case CallPublished call -> follow.published(call);
            case BidSelected bid -> follow.selected(bid);
            case DeadlineChanged _, CallClosed _, CallCancelled _, BidsOpened _ -> {
                // A committee begins with a selected bid, and a call decided upon is not cancelled.
            }
            case ApplicationSubmitted _,
                    ApplicationWithdrawn _,
                    CorrectionNoticeDue _,
                    BidRejected _ -> {
                // Who applied and was not selected has no committee.
            }
            case LotDeclaredUnsuccessful _ -> {
                // Without a holder nobody gathers a committee.
            }
            case LotAccepted _ -> {
                // The committee decided long before the lot was accepted.
            }
        }
    }
}
