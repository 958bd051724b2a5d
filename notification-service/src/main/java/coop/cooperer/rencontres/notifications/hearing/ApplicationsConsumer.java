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
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CorrectionNoticeDue;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.DeadlineChanged;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotAccepted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotDeclaredUnsuccessful;
import coop.cooperer.rencontres.notifications.delivery.FanOut;
import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.notifications.reminder.PlanReminders;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears applications-service. */
@ApplicationScoped
class ApplicationsConsumer implements EventConsumer<ApplicationsEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;
    private final Concerned concerned;
    private final PlanReminders reminders;

    ApplicationsConsumer(
            AnnounceMessage announce, FanOut fanOut, Concerned concerned, PlanReminders reminders) {
        this.announce = announce;
        this.fanOut = fanOut;
        this.concerned = concerned;
        this.reminders = reminders;
    }

    @Override
    public void on(Delivery<ApplicationsEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        var event = delivery.event();
        switch (event) {
            case ApplicationSubmitted(var application, var version) ->
                    announce.run(new Matter.Receipt(application, version));
            case BidSelected(var bid, _, var lot, var organisation, _) -> {
                announce.run(new Matter.BidIsSelected(bid));
                concerned.award(lot, organisation, event);
            }
            case BidRejected(var bid, _, _, var organisation) -> {
                announce.run(new Matter.BidIsRejected(bid));
                concerned.organisation(organisation, event);
            }
            case CorrectionNoticeDue(var application, var call, var organisation, var at) -> {
                announce.run(new Matter.CallIsCorrected(application, call, at));
                concerned.organisation(organisation, event);
            }
            case CallPublished(var call, var deadline, _, _) -> reminders.deadline(call, deadline);
            case DeadlineChanged(var call, _, var deadline) -> reminders.deadline(call, deadline);
            case BidsOpened _, LotDeclaredUnsuccessful _ -> concerned.issuer(event);
            case LotAccepted(_, var organisation) -> concerned.organisation(organisation, event);
            case CallClosed _, CallCancelled _, ApplicationWithdrawn _ -> {
                // Nobody is owed a word for these.
            }
        }
    }
}
