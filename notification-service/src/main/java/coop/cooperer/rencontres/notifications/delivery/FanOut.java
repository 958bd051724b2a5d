package coop.cooperer.rencontres.notifications.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.contracts.Audience;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.EventType;
import coop.cooperer.rencontres.notifications.subscription.Subscriptions;
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

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final jakarta.enterprise.event.Event<DeliveriesWaiting> waiting;
    private final ObjectMapper json;
    private final InstantSource time = InstantSource.system();

    FanOut(
            Subscriptions subscriptions,
            Deliveries deliveries,
            jakarta.enterprise.event.Event<DeliveriesWaiting> waiting,
            ObjectMapper json) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.waiting = waiting;
        this.json = json;
    }

    /** The body as Standard Webhooks recommends it. */
    record Payload(String type, Instant timestamp, Event data) {}

    /**
     * Notes.
     *
     * @param id the same over every repetition of the event
     * @param happenedAt when its producer stored it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Event event, UUID id, Instant happenedAt) {
        var type = EventType.of(event.getClass());
        if (type.audience() == Audience.INTERNAL) {
            return;
        }
        var wanting = subscriptions.wanting(type.simpleName());
        if (wanting.isEmpty()) {
            return;
        }
        var payload = write(new Payload(type.name(), happenedAt, event));
        var now = time.instant();
        wanting.forEach(it -> deliveries.add(Delivery.begin(it, id, type.name(), payload, now)));
        waiting.fire(new DeliveriesWaiting());
    }

    private String write(Payload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(payload.type(), impossible);
        }
    }
}
