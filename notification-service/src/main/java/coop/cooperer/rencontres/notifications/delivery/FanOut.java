package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.notifications.publication.PublicEvent;
import coop.cooperer.rencontres.notifications.publication.PublishEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Notes, in the transaction that hears of an event, every subscription that must be told of it.
 * Internal events reach nobody, whatever a subscription says.
 */
@ApplicationScoped
public class FanOut {

    private final PublishEvent publish;
    private final Deliveries deliveries;
    private final jakarta.enterprise.event.Event<DeliveriesWaiting> waiting;
    private final InstantSource time = InstantSource.system();

    FanOut(
            PublishEvent publish,
            Deliveries deliveries,
            jakarta.enterprise.event.Event<DeliveriesWaiting> waiting) {
        this.publish = publish;
        this.deliveries = deliveries;
        this.waiting = waiting;
    }

    /**
     * Notes.
     *
     * @param id the same over every repetition of the event
     * @param happenedAt when its producer stored it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Event event, UUID id, Instant happenedAt) {
        publish.run(event, id, happenedAt).ifPresent(this::tell);
    }

    private void tell(PublicEvent event) {
        var subscriptions = deliveries.fanOut(event, time.instant());
        if (!subscriptions.isEmpty()) {
            waiting.fire(new DeliveriesWaiting(subscriptions));
        }
    }
}
