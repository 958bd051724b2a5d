package coop.cooperer.rencontres.media.expectation;

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
import coop.cooperer.rencontres.media.lot.Award;
import coop.cooperer.rencontres.media.lot.Lot;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears which lots there are and who holds them. */
@ApplicationScoped
class ApplicationsConsumer implements EventConsumer<ApplicationsEvent> {

    private final ExpectDeliverables expect;

    ApplicationsConsumer(ExpectDeliverables expect) {
        this.expect = expect;
    }

    @Override
    public void on(Delivery<ApplicationsEvent> delivery) {
        switch (delivery.event()) {
            case CallPublished(var call, _, var lots, _) ->
                    expect.learn(
                            lots.stream().map(it -> new Lot(it.id(), call, it.kind())).toList());
            case BidSelected(var bid, _, var lot, var organisation, var seminars) ->
                    expect.award(
                            seminars.stream()
                                    .map(it -> new Award(lot, it, organisation, bid))
                                    .toList());
            case DeadlineChanged _,
                    CorrectionNoticeDue _,
                    CallClosed _,
                    CallCancelled _,
                    BidsOpened _,
                    ApplicationSubmitted _,
                    ApplicationWithdrawn _,
                    BidRejected _,
                    LotDeclaredUnsuccessful _,
                    LotAccepted _ -> {
                // Only an award makes somebody owe something here.
            }
        }
    }
}
