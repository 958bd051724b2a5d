package coop.cooperer.rencontres.notifications.hearing;

import coop.cooperer.rencontres.contracts.MediaEvent;
import coop.cooperer.rencontres.contracts.MediaEvent.ChangesRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentWithdrawn;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableAccepted;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableOverdue;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableSubmitted;
import coop.cooperer.rencontres.contracts.MediaEvent.EpisodePublished;
import coop.cooperer.rencontres.contracts.MediaEvent.LotDeliverablesAccepted;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.contracts.MediaEvent.PhotoPublished;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.contracts.MediaEvent.RestitutionPublished;
import coop.cooperer.rencontres.notifications.delivery.FanOut;
import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears media-service. */
@ApplicationScoped
class MediaConsumer implements EventConsumer<MediaEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;
    private final Concerned concerned;

    MediaConsumer(AnnounceMessage announce, FanOut fanOut, Concerned concerned) {
        this.announce = announce;
        this.fanOut = fanOut;
        this.concerned = concerned;
    }

    @Override
    public void on(Delivery<MediaEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        var event = delivery.event();
        switch (event) {
            case ProceedingsPublished(var medium, var seminar, _) ->
                    announce.run(new Matter.ProceedingsArePublic(medium, seminar));
            case ChangesRequested(var deliverable, var lot, var seminar, _, _) ->
                    concerned.providerOf(
                            lot,
                            event,
                            it ->
                                    announce.run(
                                            new Matter.ChangesAreRequested(
                                                    deliverable, seminar, it, delivery.id())));
            case DeliverableOverdue(var deliverable, var lot, var seminar, _, var dueOn) -> {
                concerned.issuer(event);
                concerned.providerOf(
                        lot,
                        event,
                        it ->
                                announce.run(
                                        new Matter.DeliverableIsOverdue(
                                                deliverable, seminar, it, dueOn)));
            }
            case DeliverableAccepted(_, var lot, _, _) -> concerned.providerOf(lot, event, _ -> {});
            case DeliverableSubmitted _, LotDeliverablesAccepted _ -> concerned.issuer(event);
            case ConsentsRequested(var person, _) ->
                    announce.run(new Matter.ConsentsAreRequested(person, delivery.id()));
            case ConsentWithdrawn(var consent, _) -> {
                concerned.issuer(event);
                announce.run(new Matter.ConsentIsWithdrawn(consent));
            }
            case EpisodePublished _,
                    PhotoPublished _,
                    RestitutionPublished _,
                    MediaUnpublished _ -> {
                // Nobody is owed a word for these.
            }
        }
    }
}
