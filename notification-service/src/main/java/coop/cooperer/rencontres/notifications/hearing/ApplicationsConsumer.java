package coop.cooperer.rencontres.notifications.hearing;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationWithdrawn;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidsOpened;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallCancelled;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.DeadlineChanged;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotAccepted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotDeclaredUnsuccessful;
import coop.cooperer.rencontres.notifications.delivery.FanOut;
import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears applications-service. */
@ApplicationScoped
class ApplicationsConsumer implements EventConsumer<ApplicationsEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;

    ApplicationsConsumer(AnnounceMessage announce, FanOut fanOut) {
        this.announce = announce;
        this.fanOut = fanOut;
    }

    @Override
    public void on(Delivery<ApplicationsEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        switch (delivery.event()) {
            case ApplicationSubmitted(var application, var version) ->
                    announce.run(new Matter.Receipt(application, version));
            case BidSelected(var bid, _, _, _, _) -> announce.run(new Matter.BidIsSelected(bid));
            case BidRejected(var bid, _, _, _) -> announce.run(new Matter.BidIsRejected(bid));
            case CallPublished _,
                    DeadlineChanged _,
                    CallClosed _,
                    CallCancelled _,
                    BidsOpened _,
                    ApplicationWithdrawn _,
                    LotDeclaredUnsuccessful _,
                    LotAccepted _ -> {
                // Nobody is owed a mail for these.
            }
        }
    }
}
