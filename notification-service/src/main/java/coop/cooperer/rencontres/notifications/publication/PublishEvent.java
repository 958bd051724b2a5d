package coop.cooperer.rencontres.notifications.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.contracts.Audience;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores, in the transaction that hears of it, an event that partner systems may hear. */
@ApplicationScoped
public class PublishEvent {

    /** The type of a test, which is no fact and no event of the contracts. */
    public static final String TEST = "coop.cooperer.rencontres.WebhookTest.v1";

    private static final PublicEvent.Whereabouts NOWHERE =
            new PublicEvent.Whereabouts(Set.of(), Set.of(), Set.of());

    private final PublicEvents events;
    private final FindWhereabouts whereabouts;
    private final ObjectMapper json;
    private final InstantSource time = InstantSource.system();

    PublishEvent(PublicEvents events, FindWhereabouts whereabouts, ObjectMapper json) {
        this.events = events;
        this.whereabouts = whereabouts;
        this.json = json;
    }

    /** The body as Standard Webhooks recommends it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Payload(String type, Instant timestamp, JsonNode data) {}

    /**
     * Stores an event unless it is internal.
     *
     * @param id the same over every repetition of the event
     * @param happenedAt when its producer stored it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PublicEvent> run(Event event, UUID id, Instant happenedAt) {
        var type = EventType.of(event.getClass());
        if (type.audience() == Audience.INTERNAL) {
            return Optional.empty();
        }
        JsonNode data = json.valueToTree(event);
        var published =
                new PublicEvent(
                        id,
                        type.name(),
                        type.scope(),
                        whereabouts.run(event, data),
                        write(new Payload(type.name(), happenedAt, data)),
                        time.instant(),
                        null);
        events.add(published);
        return Optional.of(published);
    }

    /** Stores a test for one subscription, which nobody else hears and no feed shows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PublicEvent test(UUID subscription) {
        var now = time.instant();
        var data = json.createObjectNode().put("subscription", subscription.toString());
        var test =
                new PublicEvent(
                        UUID.randomUUID(),
                        TEST,
                        "",
                        NOWHERE,
                        write(new Payload(TEST, now, data)),
                        now,
                        subscription);
        events.add(test);
        return test;
    }

    private String write(Payload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(payload.type(), impossible);
        }
    }
}
