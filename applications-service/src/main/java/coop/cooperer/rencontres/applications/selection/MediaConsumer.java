package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.contracts.MediaEvent;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears when all that a provider owes for a lot is accepted. */
@ApplicationScoped
class MediaConsumer implements EventConsumer<MediaEvent> {

    private final FollowLot follow;

    MediaConsumer(FollowLot follow) {
        this.follow = follow;
    }

    @Override
    public void on(Delivery<MediaEvent> delivery) {
        // Of all that media tell, one fact moves a lot; a switch would name the others for nothing.
        if (delivery.event() instanceof MediaEvent.LotDeliverablesAccepted(var lot, var holder)) {
            follow.accepted(lot, holder);
        }
    }
}
