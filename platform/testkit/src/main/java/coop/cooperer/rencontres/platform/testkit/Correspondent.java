package coop.cooperer.rencontres.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.EventType;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells events to the service under test over the real broker, and listens to what it says. */
public final class Correspondent {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final Map<UUID, Long> SEQUENCES = new ConcurrentHashMap<>();

    private Correspondent() {}

    /** Tells an event as its producer would; answers the id of the event. */
    public static UUID tell(Event event) {
        var id = UUID.randomUUID();
        tell(id, SEQUENCES.merge(event.subject(), 1L, Long::sum), event);
        return id;
    }

    /** Tells an event under an id of choice, for repetitions. */
    public static void tell(UUID id, long sequence, Event event) {
        var type = EventType.of(event.getClass());
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.brokers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var envelope =
                    CloudEventBuilder.v1()
                            .withId(id.toString())
                            .withSource(URI.create("/" + type.producer()))
                            .withType(type.name())
                            .withSubject(event.subject().toString())
                            .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                            .withExtension("sequence", Long.toString(sequence))
                            .withExtension("correlationid", "test")
                            .withData("application/json", JSON.writeValueAsBytes(event))
                            .build();
            producer.send(
                            KafkaMessageFactory.<String>createWriter(
                                            type.topic(), event.subject().toString())
                                    .writeBinary(envelope))
                    .get();
        } catch (JsonProcessingException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** The events of this type about this subject, once there are so many or 20 s have passed. */
    public static <E extends Event> List<E> heard(Class<E> event, UUID subject, int howMany) {
        var type = EventType.of(event);
        var heard = new ArrayList<E>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                TestKafka.brokers(),
                                "group.id",
                                "listener-" + UUID.randomUUID(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(type.topic()));
            var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (heard.size() < howMany && System.nanoTime() < until) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    read(KafkaMessageFactory.createReader(letter).toEvent(), event)
                            .filter(it -> it.subject().equals(subject))
                            .ifPresent(heard::add);
                }
            }
        }
        return heard;
    }

    private static <E extends Event> Optional<E> read(CloudEvent envelope, Class<E> event) {
        if (!envelope.getType().equals(EventType.of(event).name())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    JSON.readValue(Objects.requireNonNull(envelope.getData()).toBytes(), event));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
