package coop.cooperer.rencontres.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.EventType;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** The CloudEvents 1.0 envelope, in the binary mode of its Kafka binding. */
@ApplicationScoped
class Envelope {

    private final ObjectMapper json;

    Envelope(ObjectMapper json) {
        this.json = json;
    }

    String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(event.getClass().getName(), impossible);
        }
    }

    ProducerRecord<String, byte[]> wrap(OutboxRow row) {
        var envelope =
                CloudEventBuilder.v1()
                        .withId(row.eventId().toString())
                        .withSource(URI.create(row.source()))
                        .withType(row.type())
                        .withSubject(row.subject().toString())
                        .withTime(row.time().atOffset(ZoneOffset.UTC))
                        .withExtension("sequence", Long.toString(row.sequence()))
                        .withExtension("correlationid", row.correlation())
                        .withData("application/json", row.data().getBytes(StandardCharsets.UTF_8));
        row.causation().ifPresent(id -> envelope.withExtension("causationid", id));
        row.traceparent().ifPresent(trace -> envelope.withExtension("traceparent", trace));
        return KafkaMessageFactory.<String>createWriter(row.topic(), row.subject().toString())
                .writeBinary(envelope.build());
    }

    /**
     * Opens a record.
     *
     * @return nothing if the type is one that this version of the contracts does not know
     * @throws Unreadable if the record is no envelope, or its data is not what its type promises
     */
    Optional<Delivery<Event>> open(ConsumerRecord<String, byte[]> letter) {
        try {
            var envelope = KafkaMessageFactory.createReader(letter).toEvent();
            var type = EventType.named(envelope.getType());
            return type.isEmpty()
                    ? Optional.empty()
                    : Optional.of(delivery(envelope, type.get().event()));
        } catch (CloudEventRWException | IllegalArgumentException | IOException wrong) {
            throw new Unreadable(wrong);
        }
    }

    private Delivery<Event> delivery(CloudEvent envelope, Class<? extends Event> type)
            throws IOException {
        var data = Objects.requireNonNull(envelope.getData(), "data");
        var bytes = data instanceof BytesCloudEventData raw ? raw.toBytes() : data.toBytes();
        var time = envelope.getTime();
        if (time == null) {
            throw new IllegalArgumentException("no time");
        }
        return new Delivery<>(
                readerOf(type).readValue(bytes),
                UUID.fromString(envelope.getId()),
                envelope.getSource().toString(),
                Long.parseLong(extension(envelope, "sequence")),
                time.toInstant(),
                extension(envelope, "correlationid"));
    }

    private ObjectReader readerOf(Class<? extends Event> type) {
        return json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static String extension(CloudEvent envelope, String name) {
        @Nullable Object value = envelope.getExtension(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value.toString();
    }

    /** A record that no repetition will make readable. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(Throwable cause) {
            super(cause);
        }
    }
}
