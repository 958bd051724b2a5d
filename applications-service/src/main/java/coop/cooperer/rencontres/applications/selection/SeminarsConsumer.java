package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears when the tasks of a lot of organisation are done. */
@ApplicationScoped
class SeminarsConsumer implements EventConsumer<SeminarsEvent> {

    private final FollowLot follow;

    SeminarsConsumer(FollowLot follow) {
        this.follow = follow;
    }

    @Override
    public void on(Delivery<SeminarsEvent> delivery) {
        // Of all that seminars tell, one fact moves a lot; a switch would name the others for
        // nothing.
        if (delivery.event() instanceof SeminarsEvent.LotTasksCompleted(var lot, _)) {
            follow.delivered(lot);
        }
    }
}
